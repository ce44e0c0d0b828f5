package wanbi.intake.api.event;

import java.time.Instant;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.DomainEvent;
import wanbi.kernel.SiteCode;

/** The first step of looking is done, or is rightly left out (E.2). */
public record LookingBegun(SiteCode site, Instant at, CaseNumber number) implements DomainEvent {}
