package wanbi.web.rest.view;

import jakarta.json.JsonObject;
import java.time.ZoneId;
import wanbi.intake.api.ContentView;
import wanbi.intake.api.RevisionView;
import wanbi.intake.api.ValueView;

/** What lost and found things have in common. */
final class ThingShapes {

    private ThingShapes() {}

    static JsonObject content(ContentView content) {
        return Shape.timeless()
                .with("kind", content.getKind())
                .with("text", content.getText())
                .build();
    }

    static JsonObject value(ValueView value) {
        return value == null
                ? null
                : Shape.timeless()
                        .with("amount", value.getAmount())
                        .with("currency", value.getCurrency())
                        .with("proof", value.getProof())
                        .build();
    }

    static JsonObject revision(RevisionView revision, ZoneId zone) {
        return Shape.in(zone)
                .with("number", revision.getNumber())
                .texts("before", revision.getBefore())
                .texts("after", revision.getAfter())
                .with("reason", revision.getReason())
                .with("at", revision.getAt())
                .with("byName", revision.getByName())
                .build();
    }
}
