package wanbi.intake.api;

import java.time.Instant;

/** A likely suggestion that nobody has decided yet, as it stands on the worklist of a site. */
public final class LikelyMatch {

    private final String caseNumber;
    private final int line;
    private final String caseSite;
    private final String lostName;
    private final String itemTag;
    private final String itemSite;
    private final String foundName;
    private final double score;
    private final Instant suggestedAt;

    public LikelyMatch(
            String caseNumber,
            int line,
            String caseSite,
            String lostName,
            String itemTag,
            String itemSite,
            String foundName,
            double score,
            Instant suggestedAt) {
        this.caseNumber = caseNumber;
        this.line = line;
        this.caseSite = caseSite;
        this.lostName = lostName;
        this.itemTag = itemTag;
        this.itemSite = itemSite;
        this.foundName = foundName;
        this.score = score;
        this.suggestedAt = suggestedAt;
    }

    public String getCaseNumber() {
        return caseNumber;
    }

    public int getLine() {
        return line;
    }

    public String getCaseSite() {
        return caseSite;
    }

    public String getLostName() {
        return lostName;
    }

    public String getItemTag() {
        return itemTag;
    }

    public String getItemSite() {
        return itemSite;
    }

    public String getFoundName() {
        return foundName;
    }

    public double getScore() {
        return score;
    }

    /** First suggested. */
    public Instant getSuggestedAt() {
        return suggestedAt;
    }
}
