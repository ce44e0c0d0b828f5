package wanbi.web.rest.view;

import jakarta.json.JsonObject;
import java.time.ZoneId;
import wanbi.investigation.api.ClueView;

/** Clues as JSON. */
public final class ClueShapes {

    private ClueShapes() {}

    public static JsonObject clue(ClueView view, ZoneId zone) {
        return Shape.in(zone)
                .with("number", view.getNumber())
                .with("caseNumber", view.getCaseNumber())
                .with("kind", view.getKind())
                .with("appearance", view.getAppearance())
                .with("observed", view.getObserved())
                .with("seenAt", view.getSeenAt())
                .with("place", view.getPlace())
                .with("reliability", view.getReliability())
                .with("source", view.getSource())
                .with("sourceProtected", view.isSourceProtected())
                .with("verified", view.isVerified())
                .with("wordsKeptBecause", view.getWordsKeptBecause())
                .with("recordedAt", view.getRecordedAt())
                .with("recordedByName", view.getRecordedByName())
                .build();
    }
}
