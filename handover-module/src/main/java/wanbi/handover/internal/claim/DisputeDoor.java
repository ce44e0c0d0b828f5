package wanbi.handover.internal.claim;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import wanbi.handover.api.ClaimRef;
import wanbi.handover.api.DisputeCommand;
import wanbi.handover.api.DisputeView;
import wanbi.handover.api.Disputes;
import wanbi.handover.api.Refused;
import wanbi.intake.api.CaseAlarms;
import wanbi.intake.api.CaseProgress;
import wanbi.intake.api.FreezeKind;
import wanbi.intake.api.Freezes;
import wanbi.kernel.CurrentStaff;
import wanbi.kernel.Role;
import wanbi.platform.api.Directory;
import wanbi.platform.api.Guarded;
import wanbi.platform.api.Roles;

@Stateless
@RolesAllowed({Roles.DESK, Roles.MANAGER, Roles.HEAD_OFFICE, Roles.AUDITOR, Roles.SYSTEM})
public class DisputeDoor implements Disputes {

    private static final String MATTER = "DISPUTE";

    @Inject
    CounterAccess counters;

    @Inject
    DisputeShelf disputes;

    @Inject
    ClaimStore claims;

    @Inject
    ClaimJournal journal;

    @Inject
    WalkUps walkUps;

    @Inject
    CaseProgress cases;

    @Inject
    CaseAlarms alarms;

    @Inject
    Freezes freezes;

    @Inject
    Directory directory;

    @Inject
    CurrentStaff staff;

    @Inject
    Clock clock;

    @Override
    @Guarded({Role.DESK, Role.MANAGER})
    public DisputeView open(DisputeCommand.Open said) {
        Claim claim = counters.lock(said.claim()).claim();
        SoundDispute sound = SoundDispute.judged(said);
        Instant now = clock.instant();
        Dispute dispute = Dispute.over(claim, 1 + disputes.of(claim.id()).size(), sound, staff.id(), now);
        disputes.add(dispute);
        claim.tags().forEach(tag -> freezes.freeze(tag, FreezeKind.DISPUTE, dispute.id(), sound.reason()));
        cases.dispute(claim.caseNumber());
        journal.disputed(claim, dispute.id(), sound);
        List.of(Role.MANAGER, Role.HEAD_OFFICE).forEach(role -> ring(claim, dispute, role, now));
        return view(dispute);
    }

    private void ring(Claim claim, Dispute dispute, Role role, Instant now) {
        alarms.raise(new CaseAlarms.Alarm(
                claim.caseNumber(), claim.site(), MATTER, dispute.mark(), MATTER, "MANAGER", role, now, now));
    }

    @Override
    @Guarded({Role.MANAGER, Role.HEAD_OFFICE})
    public DisputeView decide(DisputeCommand.Decide said) {
        Claim claim = counters.lock(DisputeCommand.claimOf(said.dispute())).claim();
        Dispute dispute = disputes.get(said.dispute());
        if (claim.isJudgedBy(staff.id())) {
            throw Refused.ownComparison();
        }
        Instant now = clock.instant();
        DisputeDecision decision = dispute.decide(said, staff.id(), now);
        disputes.save();
        journal.disputeDecided(claim, dispute.id(), decision);
        if (decision.outcome().isLast()) {
            settle(claim, dispute, decision, now);
        }
        return view(dispute);
    }

    private void settle(Claim claim, Dispute dispute, DisputeDecision decision, Instant now) {
        alarms.settle(claim.caseNumber(), MATTER, dispute.mark(), now);
        claim.tags().forEach(tag -> freezes.release(tag, FreezeKind.DISPUTE, dispute.id(), decision.reason()));
        cases.disputeSettled(claim.caseNumber());
        claim.settle(decision, dispute.stood(), staff.id(), now);
        claims.flush();
        if (decision.outcome() == DisputeOutcome.CONTENDER) {
            walkUps.endComparison(claim, decision.reason());
        }
    }

    @Override
    @Guarded({Role.DESK, Role.MANAGER, Role.HEAD_OFFICE, Role.AUDITOR})
    public List<DisputeView> of(ClaimRef claim) {
        return disputes.of(claim.claim()).stream().map(this::view).toList();
    }

    private DisputeView view(Dispute dispute) {
        return dispute.view(directory::nameOf);
    }
}
