package wanbi.intake.api.event;

import java.time.Instant;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.DomainEvent;
import wanbi.kernel.ItemTag;
import wanbi.kernel.SiteCode;

/** Somebody holds a found item to be a line of a case. */
public record FindLinked(SiteCode site, CaseNumber caseNumber, int line, ItemTag tag, Instant at)
        implements DomainEvent {}
