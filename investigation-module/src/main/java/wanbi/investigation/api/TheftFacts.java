package wanbi.investigation.api;

import java.time.Instant;
import java.util.List;

/**
 * What was done about a theft.
 *
 * @param clips recordings that were exported
 * @param packs numbers of the packs that were made for the police
 */
public record TheftFacts(
        Scene scene,
        Police police,
        int clips,
        List<String> packs,
        Instant comfortedAt,
        Instant educatedAt,
        int hazards) {

    /** @param until null while the scene is still kept */
    public record Scene(Instant arrivedAt, String verdict, Instant from, Instant until) {}

    /** @param documents each as kind, number, day; the number may be empty */
    public record Police(
            Instant calledAt, String alarmNumber, String station, Instant arrivedAt, List<String> documents) {}
}
