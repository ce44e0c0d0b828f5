package wanbi.intake.api.event;

import java.time.Instant;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.DomainEvent;
import wanbi.kernel.SiteCode;

/**
 * A collection notice that the house wrote itself has left it.
 *
 * @param writtenAt when it was written: it tells of nothing later
 */
public record NoticeDelivered(SiteCode site, Instant at, CaseNumber number, Instant writtenAt) implements DomainEvent {}
