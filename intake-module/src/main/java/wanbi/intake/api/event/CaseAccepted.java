package wanbi.intake.api.event;

import java.time.Instant;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.DomainEvent;
import wanbi.kernel.SiteCode;

/** A case that was only reported is complete now: read back, slip given (R05). */
public record CaseAccepted(SiteCode site, Instant at, CaseNumber number) implements DomainEvent {}
