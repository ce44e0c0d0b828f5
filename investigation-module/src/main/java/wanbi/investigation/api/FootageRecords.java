package wanbi.investigation.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What was recorded of a footage request: reviews with sightings, what was kept, given out and shown. */
public final class FootageRecords {

    public static final FootageRecords NONE = new FootageRecords(List.of(), List.of(), List.of(), List.of(), List.of());

    private final List<Reviewed> reviews;
    private final List<Sighting> sightings;
    private final List<Preserved> preservations;
    private final List<Supplied> supplies;
    private final List<Viewing> viewings;

    public record Reviewed(
            Instant startedAt,
            Instant endedAt,
            List<String> cameras,
            String summary,
            String result,
            String byName,
            String byUnit,
            Instant recordedAt,
            boolean beforeApproval) {}

    /** @param trueTime the recorder's time less its offset */
    public record Sighting(
            String camera,
            Instant recorderTime,
            int offsetSeconds,
            Instant trueTime,
            String place,
            String what,
            boolean last) {}

    public record Preserved(
            String kind,
            List<String> cameras,
            String note,
            String file,
            LocalDate deleteBy,
            Instant at,
            String byName,
            String witnessName) {}

    public record Supplied(
            String documentKind,
            String documentNumber,
            String organ,
            List<String> officers,
            List<String> files,
            Instant at,
            String byName) {}

    public record Viewing(
            int number,
            String viewer,
            String relation,
            String proof,
            boolean allowed,
            String reason,
            String remedy,
            Instant decidedAt,
            String decidedByName,
            Instant startedAt,
            Instant endedAt,
            String operatedByName,
            String noticeFile) {}

    public FootageRecords(
            List<Reviewed> reviews,
            List<Sighting> sightings,
            List<Preserved> preservations,
            List<Supplied> supplies,
            List<Viewing> viewings) {
        this.reviews = reviews;
        this.sightings = sightings;
        this.preservations = preservations;
        this.supplies = supplies;
        this.viewings = viewings;
    }

    public List<Reviewed> getReviews() {
        return reviews;
    }

    public List<Sighting> getSightings() {
        return sightings;
    }

    public List<Preserved> getPreservations() {
        return preservations;
    }

    public List<Supplied> getSupplies() {
        return supplies;
    }

    public List<Viewing> getViewings() {
        return viewings;
    }
}
