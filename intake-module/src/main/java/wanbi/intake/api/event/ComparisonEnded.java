package wanbi.intake.api.event;

import java.time.Instant;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.DomainEvent;
import wanbi.kernel.SiteCode;

/** The claimant has left without the thing. */
public record ComparisonEnded(SiteCode site, Instant at, CaseNumber number) implements DomainEvent {}
