package wanbi.intake.api.event;

import java.time.Instant;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.DomainEvent;
import wanbi.kernel.SiteCode;

/**
 * An alarm that no step of the procedure raised: a lost card used at a gate (F-5), a recording about to be overwritten.
 *
 * @param site where it rings; not always the case's own, and there the case stays unknown (I12)
 * @param alarm id of the alarm; the same one never rings twice
 * @param matter what rings, with its words under {@code step.CODE}
 * @param role who is to know at the site
 * @param dueAt when it is too late, or when it happened
 */
public record BellRung(
        SiteCode site, Instant at, String alarm, CaseNumber number, String matter, String role, Instant dueAt)
        implements DomainEvent {}
