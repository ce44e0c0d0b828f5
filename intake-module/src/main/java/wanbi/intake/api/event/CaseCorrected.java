package wanbi.intake.api.event;

import java.time.Instant;
import wanbi.intake.api.ReportLoss;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.DomainEvent;
import wanbi.kernel.SiteCode;

/** What a case says has changed: a correction, a further line, a claimant's description. */
public record CaseCorrected(SiteCode site, Instant at, CaseNumber number, ReportLoss said) implements DomainEvent {}
