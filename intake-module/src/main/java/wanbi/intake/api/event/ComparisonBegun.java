package wanbi.intake.api.event;

import java.time.Instant;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.DomainEvent;
import wanbi.kernel.SiteCode;

/** Somebody stands at the counter and claims things of the case. */
public record ComparisonBegun(SiteCode site, Instant at, CaseNumber number) implements DomainEvent {}
