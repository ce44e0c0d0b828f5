package wanbi.intake.internal.casefile;

import static wanbi.intake.internal.casefile.ReportForm.NOW;
import static wanbi.intake.internal.casefile.ReportedLosses.anAcceptedLossOf;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import wanbi.intake.api.EndCommand;
import wanbi.intake.api.Obligation;

/** Cases that are put aside or ended, and what was done for them. */
final class EndedLosses {

    static final Effort ENOUGH = new Effort(List.of(), List.of(), true);
    static final Instant WATCH_OVER = NOW.plus(Duration.ofDays(30));
    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private EndedLosses() {}

    static Effort owing(String... steps) {
        return new Effort(List.of(steps), List.of(), true);
    }

    static Effort obliged(Obligation... kinds) {
        return new Effort(List.of(), List.of(kinds), true);
    }

    static LossCase aWatchedLossOf(String... things) {
        LossCase watched = anAcceptedLossOf(things);
        watched.watch(ENOUGH, NOW);
        return watched;
    }

    /** With the letter that tells the client so. */
    static LossCase aLossWatchedInVain() {
        LossCase watched = aWatchedLossOf("钱包");
        watched.notified(
                new ToldClient("LETTER", NOW.plusSeconds(60), "REACHED", null), Houses.aClerk(), NOW.plusSeconds(60));
        return watched;
    }

    static List<CaseLink> withdraw(LossCase open) {
        Withdrawal how = Withdrawal.judged(new EndCommand.Withdraw(open.number(), null, "客户已找到", "PHONE"));
        return open.end(how, Houses.aClerk(), NOW);
    }

    static void close(LossCase over, Effort effort, Actor actor, Instant now) {
        over.end(Closing.judged(said(over, "已交还", 5), effort, now, ZONE), actor, now);
    }

    static EndCommand.Close said(LossCase over, String reason, Integer satisfaction) {
        return new EndCommand.Close(over.number(), null, reason, satisfaction);
    }
}
