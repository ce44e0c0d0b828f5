package wanbi.intake.api.event;

import java.time.Instant;
import java.util.List;
import wanbi.kernel.DomainEvent;
import wanbi.kernel.ItemTag;
import wanbi.kernel.SiteCode;

/** Found items of one site were registered, corrected or are free again. */
public record FindsDescribed(SiteCode site, List<ItemTag> tags, Instant at) implements DomainEvent {

    public FindsDescribed {
        tags = List.copyOf(tags);
    }
}
