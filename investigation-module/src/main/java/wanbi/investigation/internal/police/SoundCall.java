package wanbi.investigation.internal.police;

import java.time.Duration;
import java.time.Instant;
import wanbi.intake.api.PoliceProgress.Concerned;
import wanbi.investigation.api.PoliceCommand;
import wanbi.investigation.api.PoliceCommand.Details;
import wanbi.kernel.FieldErrors;
import wanbi.kernel.Texts;

/** A call that has been judged: by its time alone (I9). */
record SoundCall(Instant calledAt, Details details) {

    /** A phone's clock is not ours, and forms tell minutes only. */
    static final Duration SLACK = Duration.ofMinutes(1);

    static SoundCall judged(PoliceCommand.Call said, Concerned about, Instant now) {
        FieldErrors errors = new FieldErrors();
        Instant at = said.calledAt();
        errors.unless(at != null, "calledAt", "REQUIRED");
        if (at != null) {
            errors.unless(!at.isAfter(now.plus(SLACK)), "calledAt", "IN_FUTURE");
            boolean before = at.isBefore(about.reportedAt().minus(SLACK));
            errors.unless(!before || about.policeFirst(), "calledAt", "BEFORE_REPORT");
        }
        errors.refuse();
        return new SoundCall(at, cleaned(said.details()));
    }

    static Details cleaned(Details typed) {
        return typed == null
                ? new Details(null, null, null, null)
                : new Details(
                        Texts.clean(typed.number()),
                        Texts.clean(typed.receiver()),
                        Texts.clean(typed.alarmNumber()),
                        Texts.clean(typed.content()));
    }
}
