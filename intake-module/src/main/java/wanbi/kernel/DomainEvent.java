package wanbi.kernel;

import java.time.Instant;

/** Something that has happened, told to the other contexts inside the same transaction. */
public interface DomainEvent {

    SiteCode site();

    Instant at();
}
