package wanbi.intake.api.event;

import java.time.Instant;
import wanbi.intake.api.ReportLoss;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.DomainEvent;
import wanbi.kernel.SiteCode;

/**
 * A case has come in, accepted or not.
 *
 * @param at when it came in; a report may have been made earlier
 * @param said the report as judged
 * @param acceptedAt when it was accepted with the report, else null
 * @param atCounter opened for somebody who stands at the counter and claims a thing that we have
 * @param converted goes on from a case of the other kind: the clocks of its own plan start now (R23)
 * @param shortLane of so little worth that nobody is sent to look
 */
public record CaseOpened(
        SiteCode site,
        Instant at,
        CaseNumber number,
        ReportLoss said,
        Instant acceptedAt,
        boolean atCounter,
        boolean shortLane,
        boolean converted)
        implements DomainEvent {}
