package wanbi.intake.internal.tripwire;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import wanbi.intake.api.AccessEvents.Use;
import wanbi.kernel.SiteCode;
import wanbi.kernel.Texts;

/** One use of one card at one gate, as it is kept; the same again is the same. */
record AccessEvent(String card, Instant at, SiteCode site, String gate) {

    /** In which everybody writes, so that of two with the same uses one waits instead of both. */
    static final Comparator<AccessEvent> IN_ORDER = Comparator.comparing(AccessEvent::card)
            .thenComparing(AccessEvent::at)
            .thenComparing(event -> event.site().value())
            .thenComparing(AccessEvent::gate);

    /** Of a use that was judged good. */
    static AccessEvent of(Use use) {
        return new AccessEvent(
                CardNumber.of(use.card()).value(),
                use.at().truncatedTo(ChronoUnit.MILLIS),
                new SiteCode(Texts.clean(use.site())),
                Texts.clean(use.gate()));
    }
}
