package wanbi.intake.api.event;

import java.time.Instant;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.DomainEvent;
import wanbi.kernel.SiteCode;

/**
 * What had been ended or put on watch goes on.
 *
 * @param nothingMissing all its things came back before
 */
public record CaseReopened(SiteCode site, Instant at, CaseNumber number, boolean nothingMissing)
        implements DomainEvent {}
