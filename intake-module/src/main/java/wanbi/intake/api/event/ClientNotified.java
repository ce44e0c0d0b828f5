package wanbi.intake.api.event;

import java.time.Instant;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.DomainEvent;
import wanbi.kernel.SiteCode;

/**
 * Somebody has tried to tell the client.
 *
 * @param toldAt when it was tried
 * @param reached the client knows
 * @param nextTryBy by when to try again; null where nothing waits, or all has been tried
 */
public record ClientNotified(
        SiteCode site, Instant at, CaseNumber number, Instant toldAt, boolean reached, Instant nextTryBy)
        implements DomainEvent {}
