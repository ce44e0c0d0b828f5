package wanbi.intake.api.event;

import java.time.Instant;
import wanbi.intake.api.ReportLoss;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.DomainEvent;
import wanbi.kernel.SiteCode;

/**
 * What a case says has changed: a correction, a further line, a claimant's description.
 *
 * @param shortLane still of so little worth that nobody is sent to look
 */
public record CaseCorrected(SiteCode site, Instant at, CaseNumber number, ReportLoss said, boolean shortLane)
        implements DomainEvent {}
