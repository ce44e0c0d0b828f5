package wanbi.intake.api.event;

import java.time.Instant;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.DomainEvent;
import wanbi.kernel.SiteCode;

/**
 * The time of a promised contact is over, and nobody has reached the client.
 *
 * @param alarm id of the alarm; the same escalation never has two
 * @param level WARN when it is due, MANAGER an hour later, HEAD_OFFICE a day later
 * @param role who is to know at the site
 */
public record PromiseEscalated(
        SiteCode site,
        Instant at,
        String alarm,
        CaseNumber number,
        int promise,
        String level,
        String role,
        String priority,
        Instant dueAt)
        implements DomainEvent {}
