package wanbi.handover.internal.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import wanbi.handover.api.ClaimCommand;
import wanbi.handover.api.Comparisons;
import wanbi.handover.api.Comparisons.Told;
import wanbi.handover.api.RevealedItem;
import wanbi.intake.api.CaseProgress;
import wanbi.kernel.CurrentStaff;
import wanbi.kernel.InvalidInput;
import wanbi.kernel.Role;
import wanbi.kernel.Texts;

/** The blind comparison: seal, then reveal, then judge (F-8). */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Comparing {

    private static final int REASON_MAX = 500;

    @Inject
    ClaimStore claims;

    @Inject
    Comparisons comparisons;

    @Inject
    SecondPersons seconds;

    @Inject
    CaseProgress cases;

    @Inject
    CounterAccess counters;

    @Inject
    CurrentStaff staff;

    @Inject
    Clock clock;

    /** The answers stand in the database before anything of the item is read back to the clerk. */
    void seal(Counter counter, ClaimCommand.Answer command) {
        Claim claim = counter.claim();
        claim.refuseIfSealed();
        List<Told> told = AnswerReading.read(command, counter);
        claim.seal(told, staff.id(), clock.instant());
        claims.flush();
        if (claim.isWalkUp()) {
            claim.lines().forEach(line -> report(claim, line));
        }
    }

    /** Nobody had reported the thing: what the claimant says before seeing it is the report, the answers its secrets. */
    private void report(Claim claim, ClaimLine line) {
        claim.toldOf(line.tag())
                .ifPresent(
                        told -> cases.describe(claim.caseNumber(), line.line(), line.description(), told.answered()));
    }

    List<RevealedItem> reveal(Counter counter) {
        Claim claim = counter.claim();
        return claim.lines().stream()
                .flatMap(line -> claim
                        .toldOf(line.tag())
                        .map(told -> comparisons.sideBySide(
                                told, counter.reported(line), counter.item(line.tag()), verdicts(claim, line)))
                        .stream())
                .toList();
    }

    private static Map<String, String> verdicts(Claim claim, ClaimLine line) {
        return claim.judgement()
                .map(judgement -> judgement.verdictsOf(line.tag()))
                .orElse(Map.of());
    }

    Judgement judge(Counter counter, ClaimCommand.Judge command) {
        Claim claim = counter.claim();
        Judging.Person by = new Judging.Person(staff.id(), staff.hasRole(claim.site(), Role.MANAGER));
        claim.refuseUnlessJudgeable(by);
        Verdict verdict = Verdict.typed(Texts.clean(command.verdict()));
        Comparisons.VerdictSheet sheet = comparisons.read(command.attributes(), claim.tags());
        String reason = reason(command.reason());
        Judging.Person witness = seconds.confirm(command.witness(), claim.site());
        Judgement judgement =
                claim.judge(new Judging(verdict, sheet, reason, evidence(counter), by, witness, clock.instant()));
        claims.flush();
        return judgement;
    }

    List<Judging.Evidence> evidence(Counter counter) {
        return counter.claim().lines().stream()
                .flatMap(line -> counter.claim().toldOf(line.tag()).stream())
                .map(told -> new Judging.Evidence(
                        told.tag(),
                        counter.item(told.tag()).isValuable(),
                        comparisons.toldRight(told),
                        told.liveProof() != null))
                .toList();
    }

    static String reason(String typed) {
        String reason = Texts.clean(typed);
        if (Texts.length(reason) > REASON_MAX) {
            throw new InvalidInput("reason", "TOO_LONG", REASON_MAX);
        }
        return reason;
    }
}
