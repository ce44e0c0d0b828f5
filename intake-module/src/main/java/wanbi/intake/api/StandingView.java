package wanbi.intake.api;

import java.time.Instant;
import java.util.List;

/** How far a case has come and how it ended, beside its status. */
public final class StandingView {

    private final Instant watchUntil;
    private final Instant closedAt;
    private final String endedBecause;
    private final String confirmedBy;
    private final Integer satisfaction;
    private final String mergedInto;
    private final List<String> merged;
    private final String shortLaneBecause;
    private final String convertedFrom;
    private final String convertedInto;

    public StandingView(
            Instant watchUntil,
            Instant closedAt,
            String endedBecause,
            String confirmedBy,
            Integer satisfaction,
            String mergedInto,
            List<String> merged,
            String shortLaneBecause,
            String convertedFrom,
            String convertedInto) {
        this.watchUntil = watchUntil;
        this.closedAt = closedAt;
        this.endedBecause = endedBecause;
        this.confirmedBy = confirmedBy;
        this.satisfaction = satisfaction;
        this.mergedInto = mergedInto;
        this.merged = merged;
        this.shortLaneBecause = shortLaneBecause;
        this.convertedFrom = convertedFrom;
        this.convertedInto = convertedInto;
    }

    /** End of the thirty days; null for a case that was never watched, or was opened again. */
    public Instant getWatchUntil() {
        return watchUntil;
    }

    /** When it was closed, withdrawn or merged; null before. */
    public Instant getClosedAt() {
        return closedAt;
    }

    /** In the words of whoever ended it; null before, and where the house closed it by itself. */
    public String getEndedBecause() {
        return endedBecause;
    }

    /** How the client confirmed that it was found; null where nobody said. */
    public String getConfirmedBy() {
        return confirmedBy;
    }

    /** 1 to 5; null where the client did not say. */
    public Integer getSatisfaction() {
        return satisfaction;
    }

    /** Number of the case that goes on in its place. */
    public String getMergedInto() {
        return mergedInto;
    }

    /** Numbers of the cases that were merged into it. */
    public List<String> getMerged() {
        return merged;
    }

    /** Number of the case that it was before, as a loss or a theft (R23). */
    public String getConvertedFrom() {
        return convertedFrom;
    }

    /** Number of the case that goes on, as a loss or a theft. */
    public String getConvertedInto() {
        return convertedInto;
    }

    /** Little is asked and nobody is sent to look. */
    public boolean isShortLane() {
        return shortLaneBecause != null;
    }

    /** LITTLE_WORTH, or null. */
    public String getShortLaneBecause() {
        return shortLaneBecause;
    }
}
