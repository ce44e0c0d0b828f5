package wanbi.intake.api.event;

import java.time.Instant;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.DomainEvent;
import wanbi.kernel.SiteCode;

/** A case says something new of what is missing: it was opened, corrected or has got a line, or a link was released. */
public record LossDescribed(SiteCode site, CaseNumber caseNumber, Instant at) implements DomainEvent {}
