package wanbi.intake.api.event;

import java.time.Instant;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.DomainEvent;
import wanbi.kernel.SiteCode;

/**
 * A step's clock has run so far that somebody else has to know.
 *
 * @param alarm id of the alarm; the same escalation never has two
 * @param level WARN at half of the time, MANAGER at its end, HEAD_OFFICE at twice (P1: one and a half times) the time
 * @param role who is to know at the site
 */
public record StepEscalated(
        SiteCode site,
        Instant at,
        String alarm,
        CaseNumber number,
        String step,
        String level,
        String role,
        String priority,
        Instant dueAt)
        implements DomainEvent {}
