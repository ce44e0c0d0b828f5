package wanbi.investigation.api.event;

import java.time.Instant;
import wanbi.kernel.DomainEvent;
import wanbi.kernel.SiteCode;

/** Something about the footage or the cameras of a site is not as it was: pages that show it look again. */
public record FootageChanged(SiteCode site, Instant at) implements DomainEvent {}
