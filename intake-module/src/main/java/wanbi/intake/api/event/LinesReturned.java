package wanbi.intake.api.event;

import java.time.Instant;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.DomainEvent;
import wanbi.kernel.SiteCode;

/** Things of the case were handed over against a receipt; others may still be missing. */
public record LinesReturned(SiteCode site, Instant at, CaseNumber number) implements DomainEvent {}
