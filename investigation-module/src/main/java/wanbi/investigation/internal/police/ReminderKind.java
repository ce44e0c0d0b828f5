package wanbi.investigation.internal.police;

import java.time.Duration;

/** What time brings up in a case of the police, when first, and how often then. */
enum ReminderKind {
    /** No receipt of the police is on record (R16: a reminder, no error). */
    SLIP(Duration.ofDays(3), null),
    /** The client is asked again whether the police may be called. */
    ASK(Duration.ofHours(24), Duration.ofHours(24)),
    /** The police have decided to look into it and there is no result. */
    LONG(Duration.ofDays(90), null),
    /** A case that takes long is asked about at the police. */
    NEWS(Duration.ofDays(30), Duration.ofDays(30));

    private final Duration first;
    private final Duration then;

    ReminderKind(Duration first, Duration then) {
        this.first = first;
        this.then = then;
    }

    Duration first() {
        return first;
    }

    /** Null for what is brought up once. */
    Duration then() {
        return then;
    }
}
