package wanbi.intake.api.event;

import java.time.Instant;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.DomainEvent;
import wanbi.kernel.ItemTag;
import wanbi.kernel.SiteCode;

/**
 * A thing of ours may be the line of a case.
 *
 * @param foundAt when the thing came into somebody's hands
 * @param registeredAt when it was written down
 * @param nothingMissing no line of the case is looked for any more
 */
public record FindLinked(
        SiteCode site,
        Instant at,
        CaseNumber number,
        int line,
        ItemTag tag,
        Instant foundAt,
        Instant registeredAt,
        boolean nothingMissing)
        implements DomainEvent {}
