package wanbi.intake.api;

import java.util.List;

/** A situation of the case in which a client may be told certain words. */
public final class FeedbackProposal {

    private final String situation;
    private final List<String> cannotTell;
    private final String category;
    private final String placePath;
    private final String siteName;
    private final String telephone;

    public FeedbackProposal(
            String situation,
            List<String> cannotTell,
            String category,
            String placePath,
            String siteName,
            String telephone) {
        this.situation = situation;
        this.cannotTell = cannotTell;
        this.category = category;
        this.placePath = placePath;
        this.siteName = siteName;
        this.telephone = telephone;
    }

    /** ACCEPTED, FOOTAGE, SEARCHING, NOT_FOUND, FOUND or POLICE. */
    public String getSituation() {
        return situation;
    }

    /** What is left unsaid and why: FOOTAGE (seen, not copied), POLICE (under investigation). */
    public List<String> getCannotTell() {
        return cannotTell;
    }

    /** Class of the first thing; no feature of it is told. */
    public String getCategory() {
        return category;
    }

    /** Where it was lost; null when nobody knows. */
    public String getPlacePath() {
        return placePath;
    }

    public String getSiteName() {
        return siteName;
    }

    /** Of the desk; null when the site has none. */
    public String getTelephone() {
        return telephone;
    }
}
