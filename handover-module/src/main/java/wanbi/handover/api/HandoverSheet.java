package wanbi.handover.api;

import java.time.Instant;
import java.util.List;

/** The content of the hand-over form, in plain: it is what the client reads and signs. Read back from the canonical content, never edited; a correction is another sheet. */
public final class HandoverSheet {

    private final String caseNumber;
    private final String site;
    private final String siteName;
    private final String sitePhone;
    private final String zone;
    private final Instant reportedAt;
    private final List<SheetItem> items;
    private final SheetClaimant claimant;
    private final String signatureLevel;
    private final boolean posted;
    private final String clerkName;
    private final String comparedByName;
    private final String comparisonWitness;
    private final String verdict;
    private final String promisedReward;

    /**
     * @param posted whether the client asks to have it sent instead of collecting it
     * @param promisedReward null where the owner promised nothing
     */
    public HandoverSheet(
            String caseNumber,
            String site,
            String siteName,
            String sitePhone,
            String zone,
            Instant reportedAt,
            List<SheetItem> items,
            SheetClaimant claimant,
            String signatureLevel,
            boolean posted,
            String clerkName,
            String comparedByName,
            String comparisonWitness,
            String verdict,
            String promisedReward) {
        this.caseNumber = caseNumber;
        this.site = site;
        this.siteName = siteName;
        this.sitePhone = sitePhone;
        this.zone = zone;
        this.reportedAt = reportedAt;
        this.items = items;
        this.claimant = claimant;
        this.signatureLevel = signatureLevel;
        this.posted = posted;
        this.clerkName = clerkName;
        this.comparedByName = comparedByName;
        this.comparisonWitness = comparisonWitness;
        this.verdict = verdict;
        this.promisedReward = promisedReward;
    }

    /** The same, with what was put right in a new version of the receipt. */
    public HandoverSheet corrected(SheetClaimant spelt, List<SheetItem> described) {
        return new HandoverSheet(
                caseNumber,
                site,
                siteName,
                sitePhone,
                zone,
                reportedAt,
                described,
                spelt,
                signatureLevel,
                posted,
                clerkName,
                comparedByName,
                comparisonWitness,
                verdict,
                promisedReward);
    }

    public String getCaseNumber() {
        return caseNumber;
    }

    public String getSite() {
        return site;
    }

    public String getSiteName() {
        return siteName;
    }

    public String getSitePhone() {
        return sitePhone;
    }

    public String getZone() {
        return zone;
    }

    public Instant getReportedAt() {
        return reportedAt;
    }

    public List<SheetItem> getItems() {
        return items;
    }

    public SheetClaimant getClaimant() {
        return claimant;
    }

    public String getSignatureLevel() {
        return signatureLevel;
    }

    /** The client signs for having it sent, not for having received it. */
    public boolean isPosted() {
        return posted;
    }

    public String getClerkName() {
        return clerkName;
    }

    public String getComparedByName() {
        return comparedByName;
    }

    public String getComparisonWitness() {
        return comparisonWitness;
    }

    public String getVerdict() {
        return verdict;
    }

    /** Amount and currency that the owner has promised to the finder, or null (L-04). */
    public String getPromisedReward() {
        return promisedReward;
    }
}
