package wanbi.intake.api.event;

import java.time.Instant;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.DomainEvent;
import wanbi.kernel.SiteCode;

/**
 * Nothing more is to be done for the case.
 *
 * @param status the status that it has now
 */
public record CaseEnded(SiteCode site, Instant at, CaseNumber number, String status) implements DomainEvent {}
