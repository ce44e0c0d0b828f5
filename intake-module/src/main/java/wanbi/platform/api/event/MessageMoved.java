package wanbi.platform.api.event;

import java.time.Instant;
import wanbi.kernel.DomainEvent;
import wanbi.kernel.SiteCode;

/**
 * A message of the outbox has been delivered, given up, taken up again or discarded.
 *
 * @param state {@code WAITING}, {@code SENT}, {@code FAILED} or {@code DISCARDED}
 */
public record MessageMoved(String id, SiteCode site, String state, Instant at) implements DomainEvent {}
