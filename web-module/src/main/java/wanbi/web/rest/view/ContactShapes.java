package wanbi.web.rest.view;

import jakarta.json.JsonObject;
import java.time.ZoneId;
import wanbi.intake.api.ContactLog;
import wanbi.intake.api.FeedbackView;
import wanbi.intake.api.PromiseView;

/** What a client was promised and told, as it goes out. */
public final class ContactShapes {

    private ContactShapes() {}

    public static JsonObject log(ContactLog log, ZoneId zone) {
        PromiseView running = log.getRunning();
        return Shape.in(zone)
                .with("nextPromiseAt", log.getNextPromiseAt())
                .with("nextByRule", running != null && running.isByRule())
                .with("overdue", running != null && running.isLate())
                .list("promises", log.getPromises(), promise -> promise(promise, zone))
                .list("feedback", log.getFeedback(), told -> feedback(told, zone))
                .build();
    }

    private static JsonObject promise(PromiseView view, ZoneId zone) {
        return Shape.in(zone)
                .with("id", view.getNumber())
                .with("at", view.getAt())
                .with("channel", view.getChannel())
                .with("text", view.getText())
                .with("state", view.getState())
                .with("byRule", view.isByRule())
                .with("late", view.isLate())
                .with("madeAt", view.getMadeAt())
                .with("madeByName", view.getMadeByName())
                .with("keptAt", view.getKeptAt())
                .with("endedAt", view.getEndedAt())
                .with("endedByName", view.getEndedByName())
                .build();
    }

    private static JsonObject feedback(FeedbackView view, ZoneId zone) {
        return Shape.in(zone)
                .with("at", view.getAt())
                .with("channel", view.getChannel())
                .with("outcome", view.getOutcome())
                .with("text", view.getText())
                .with("promise", view.getPromise())
                .with("byName", view.getByName())
                .with("recordedAt", view.getRecordedAt())
                .build();
    }
}
