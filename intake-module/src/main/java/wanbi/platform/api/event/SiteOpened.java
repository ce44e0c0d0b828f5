package wanbi.platform.api.event;

import java.time.Instant;
import wanbi.kernel.DomainEvent;
import wanbi.kernel.SiteCode;

/** A new site has come under the company's care; each context furnishes it with what it needs. */
public record SiteOpened(SiteCode site, String name, Instant at) implements DomainEvent {}
