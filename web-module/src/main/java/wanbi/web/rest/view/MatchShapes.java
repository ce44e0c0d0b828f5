package wanbi.web.rest.view;

import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.function.Function;
import wanbi.intake.api.MatchReason;
import wanbi.intake.api.MatchView;

/** Suggestions as they go out; the other side without anything personal (I12). */
public final class MatchShapes {

    private MatchShapes() {}

    /** @param zone of the find's site */
    public static JsonObject found(MatchView view, ZoneId zone, Function<MatchReason, String> sentence) {
        return rest(Shape.timeless().with("itemTag", view.getItemTag()), view, zone, sentence);
    }

    /** @param zone of the case's site */
    public static JsonObject lost(MatchView view, ZoneId zone, Function<MatchReason, String> sentence) {
        return rest(Shape.timeless().with("caseNumber", view.getCaseNumber()), view, zone, sentence);
    }

    private static JsonObject rest(Shape shape, MatchView view, ZoneId zone, Function<MatchReason, String> sentence) {
        return shape.with("line", view.getLine())
                .with("score", BigDecimal.valueOf(view.getScore()))
                .with("likely", view.isLikely())
                .with("sameSite", view.isSameSite())
                .with("site", view.getSite())
                .with("category", view.getCategory())
                .with("name", view.getName())
                .texts("colours", view.getColours())
                .with("day", view.getAt().atZone(zone).toLocalDate().toString())
                .list("reasons", view.getReasons(), reason -> reason(reason, sentence))
                .build();
    }

    private static JsonObject reason(MatchReason reason, Function<MatchReason, String> sentence) {
        return Shape.timeless()
                .with("attribute", reason.getAttribute())
                .with("effect", reason.getEffect())
                .with("text", sentence.apply(reason))
                .build();
    }
}
