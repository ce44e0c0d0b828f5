package wanbi.intake.api;

import java.time.Instant;
import java.util.List;

/**
 * A suggestion that a lost line and a found item are one thing. Of the other side it says what a colleague at another
 * site may know: number, kind, name, colours, site and day, nothing of persons (I12).
 */
public final class MatchView {

    /** The side that the reader did not ask for. */
    public record Other(String site, String category, String name, List<String> colours, Instant at) {

        public Other {
            colours = List.copyOf(colours);
        }
    }

    private static final double WORTH_A_LOOK = 0.1;

    private final String caseNumber;
    private final int line;
    private final String itemTag;
    private final double score;
    private final boolean likely;
    private final boolean sameSite;
    private final Other other;
    private final List<MatchReason> reasons;

    public MatchView(
            String caseNumber,
            int line,
            String itemTag,
            double score,
            boolean likely,
            boolean sameSite,
            Other other,
            List<MatchReason> reasons) {
        this.caseNumber = caseNumber;
        this.line = line;
        this.itemTag = itemTag;
        this.score = score;
        this.likely = likely;
        this.sameSite = sameSite;
        this.other = other;
        this.reasons = List.copyOf(reasons);
    }

    public String getCaseNumber() {
        return caseNumber;
    }

    public int getLine() {
        return line;
    }

    public String getItemTag() {
        return itemTag;
    }

    /** From 0 to 1, two decimals; from ½ on it is likely. */
    public double getScore() {
        return score;
    }

    public boolean isLikely() {
        return likely;
    }

    /** Whether it is worth a clerk's look at all; the lists of the interface hold the fainter ones too. */
    public boolean isWorthALook() {
        return score >= WORTH_A_LOOK;
    }

    public boolean isSameSite() {
        return sameSite;
    }

    public String getSite() {
        return other.site();
    }

    public String getCategory() {
        return other.category();
    }

    public String getName() {
        return other.name();
    }

    public List<String> getColours() {
        return other.colours();
    }

    /** When it was found, or last seen. */
    public Instant getAt() {
        return other.at();
    }

    /** The weightiest first. */
    public List<MatchReason> getReasons() {
        return reasons;
    }
}
