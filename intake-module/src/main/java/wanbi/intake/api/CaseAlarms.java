package wanbi.intake.api;

import java.time.Instant;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.Role;
import wanbi.kernel.SiteCode;
import wanbi.platform.api.BetweenContexts;

/** Alarms that other contexts raise beside those of the procedure's own clocks, in their own transaction. */
@BetweenContexts
public interface CaseAlarms {

    /**
     * Each once, however often it is raised.
     *
     * @return false when it was raised before
     */
    boolean raise(Alarm alarm);

    /** Whoever has not looked at them yet need not any more. */
    void settle(CaseNumber number, String kind, String reference, Instant at);

    /**
     * @param kind of the context, for example {@code FOOTAGE}; alarms of steps have none
     * @param reference what of the case it is about, without dots, at most 16 characters
     * @param matter what rings, with its words under {@code step.CODE}
     * @param level WARN, MANAGER or HEAD_OFFICE
     * @param role who is to hear it at the site
     * @param dueAt when it is too late
     */
    record Alarm(
            CaseNumber number,
            SiteCode site,
            String kind,
            String reference,
            String matter,
            String level,
            Role role,
            Instant startsAt,
            Instant dueAt) {}
}
