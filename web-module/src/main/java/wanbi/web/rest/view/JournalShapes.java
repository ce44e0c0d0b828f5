package wanbi.web.rest.view;

import jakarta.json.JsonObject;
import java.time.ZoneId;
import java.util.List;
import wanbi.platform.api.ChainVerification;
import wanbi.platform.api.ChronicleEntry;

/** Chronologies and their proof. */
public final class JournalShapes {

    private JournalShapes() {}

    public static JsonObject chronology(List<ChronicleEntry> entries, ZoneId zone) {
        return Slices.all(entries, entry -> entry(entry, zone));
    }

    public static JsonObject verification(ChainVerification outcome) {
        return Shape.timeless()
                .with("valid", outcome.isValid())
                .with("entries", outcome.getEntries())
                .with("head", outcome.getHead())
                .with("firstBroken", outcome.getFirstBroken())
                .build();
    }

    private static JsonObject entry(ChronicleEntry entry, ZoneId zone) {
        return Shape.in(zone)
                .with("number", entry.getNumber())
                .with("at", entry.getAt())
                .with("by", entry.getBy().value())
                .with("byName", entry.getByName())
                .with("act", entry.getAct())
                .texts("facts", entry.getFacts())
                .texts("personal", entry.getPersonal())
                .with("hash", entry.getHash())
                .build();
    }
}
