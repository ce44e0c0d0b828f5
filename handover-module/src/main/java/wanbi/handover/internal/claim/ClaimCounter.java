package wanbi.handover.internal.claim;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import wanbi.handover.api.ClaimCommand;
import wanbi.handover.api.ClaimForm;
import wanbi.handover.api.ClaimQuery;
import wanbi.handover.api.ClaimRef;
import wanbi.handover.api.ClaimView;
import wanbi.handover.api.Claims;
import wanbi.handover.api.FormPrinter;
import wanbi.handover.api.FormQuery;
import wanbi.handover.api.ReceiptView;
import wanbi.handover.api.RevealedItem;
import wanbi.intake.api.StepProgress;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.CurrentStaff;
import wanbi.kernel.Role;
import wanbi.kernel.Slice;
import wanbi.platform.api.Guarded;
import wanbi.platform.api.Roles;

/** The counter's door. */
@Stateless
@RolesAllowed({Roles.DESK, Roles.MANAGER, Roles.HEAD_OFFICE, Roles.AUDITOR, Roles.SYSTEM})
public class ClaimCounter implements Claims {

    @Inject
    FormPrinter printer;

    @Inject
    ClaimOpening opening;

    @Inject
    Comparing comparing;

    @Inject
    HandingOver handingOver;

    @Inject
    WalkUps walkUps;

    @Inject
    CounterAccess counters;

    @Inject
    ClaimStore claims;

    @Inject
    ClaimReading reading;

    @Inject
    RevealedToReaders readers;

    @Inject
    ClaimJournal journal;

    @Inject
    StepProgress steps;

    @Inject
    CurrentStaff staff;

    @Inject
    Clock clock;

    @Override
    @Guarded({Role.DESK, Role.MANAGER})
    public ClaimView open(ClaimCommand.Open command) {
        return reading.get(opening.open(command).id());
    }

    @Override
    @Guarded({Role.DESK, Role.MANAGER})
    public ClaimView abandon(ClaimCommand.Abandon command) {
        Counter counter = counters.lock(command.claim());
        String reason = Comparing.reason(command.reason());
        counter.claim().abandon(reason, staff.id(), clock.instant());
        claims.flush();
        journal.abandoned(counter.claim(), reason);
        walkUps.endComparison(counter.claim(), reason);
        return reading.get(command.claim());
    }

    @Override
    @Guarded({Role.DESK, Role.MANAGER})
    public List<RevealedItem> answer(ClaimCommand.Answer command) {
        Counter counter = counters.lock(command.claim());
        comparing.seal(counter, command);
        journal.answersSealed(counter.claim());
        return readers.shown(
                comparing.reveal(counters.again(counter)), counter.claim().site());
    }

    @Override
    @Guarded({Role.DESK, Role.MANAGER})
    public ClaimView judge(ClaimCommand.Judge command) {
        Counter counter = counters.lock(command.claim());
        Judgement judgement = comparing.judge(counter, command);
        String reason = Comparing.reason(command.reason());
        journal.judged(counter.claim(), judgement, comparing.evidence(counter), reason);
        if (judgement.verdict() == Verdict.PASS) {
            steps.complete(counter.claim().caseNumber(), "COMPARE", clock.instant());
        }
        if (judgement.verdict() == Verdict.FAIL) {
            walkUps.endComparison(counter.claim(), reason);
        }
        return reading.get(command.claim());
    }

    @Override
    @Guarded({Role.DESK, Role.MANAGER})
    public ClaimForm form(FormQuery asked) {
        return handingOver.form(asked);
    }

    @Override
    @Guarded({Role.DESK, Role.MANAGER})
    public byte[] printForm(FormQuery asked) {
        return printer.form(handingOver.form(asked));
    }

    @Override
    @Guarded({Role.DESK, Role.MANAGER})
    public ReceiptView handOver(ClaimCommand.HandOver command) {
        return handingOver.handOver(command);
    }

    @Override
    @Guarded({Role.DESK, Role.MANAGER, Role.HEAD_OFFICE, Role.AUDITOR})
    public ClaimView get(ClaimRef claim) {
        return reading.get(claim.claim());
    }

    @Override
    @Guarded({Role.DESK, Role.MANAGER, Role.HEAD_OFFICE, Role.AUDITOR})
    public List<RevealedItem> revealed(ClaimRef claim) {
        Counter counter = counters.lock(claim.claim());
        return readers.shown(comparing.reveal(counter), counter.claim().site());
    }

    @Override
    @Guarded({Role.DESK, Role.MANAGER, Role.HEAD_OFFICE, Role.AUDITOR})
    public List<ClaimView> ofCase(CaseNumber number) {
        return reading.ofCase(number);
    }

    @Override
    @Guarded({Role.DESK, Role.MANAGER, Role.HEAD_OFFICE, Role.AUDITOR})
    public Slice<ClaimView> list(ClaimQuery query) {
        return reading.list(query);
    }
}
