package wanbi.intake.api.event;

import java.time.Instant;
import wanbi.kernel.DomainEvent;
import wanbi.kernel.SiteCode;

/** Something on the worklists of a site is not as it was: a step, an alarm, a suggestion. */
public record WorkChanged(SiteCode site, Instant at) implements DomainEvent {}
