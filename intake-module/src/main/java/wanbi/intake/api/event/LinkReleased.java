package wanbi.intake.api.event;

import java.time.Instant;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.DomainEvent;
import wanbi.kernel.ItemTag;
import wanbi.kernel.SiteCode;

/**
 * The thing was not the line after all.
 *
 * @param noneLeft nothing else of ours may be a line of the case
 * @param openedAtCounter the case had no other ground than the claim on this thing
 */
public record LinkReleased(
        SiteCode site, Instant at, CaseNumber number, ItemTag tag, boolean noneLeft, boolean openedAtCounter)
        implements DomainEvent {}
