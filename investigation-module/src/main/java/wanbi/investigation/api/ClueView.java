package wanbi.investigation.api;

import java.time.Instant;

/** A clue, or a person who was seen, as the reader may know it. */
public final class ClueView {

    /**
     * @param kind CLUE or PERSON
     * @param appearance null for what is no person
     * @param source null when it is unknown, or not for this reader
     * @param verified whether anybody stands for it: without a source it is kept and never passed on
     */
    public record Facts(
            String kind,
            String appearance,
            String observed,
            Instant seenAt,
            String place,
            String reliability,
            String source,
            boolean sourceProtected,
            boolean verified,
            String wordsKeptBecause) {}

    private final int number;
    private final String caseNumber;
    private final String site;
    private final Facts facts;
    private final SceneStamp recorded;

    public ClueView(int number, String caseNumber, String site, Facts facts, SceneStamp recorded) {
        this.number = number;
        this.caseNumber = caseNumber;
        this.site = site;
        this.facts = facts;
        this.recorded = recorded;
    }

    public int getNumber() {
        return number;
    }

    public String getCaseNumber() {
        return caseNumber;
    }

    public String getSite() {
        return site;
    }

    public String getKind() {
        return facts.kind();
    }

    public String getAppearance() {
        return facts.appearance();
    }

    public String getObserved() {
        return facts.observed();
    }

    public Instant getSeenAt() {
        return facts.seenAt();
    }

    public String getPlace() {
        return facts.place();
    }

    public String getReliability() {
        return facts.reliability();
    }

    public String getSource() {
        return facts.source();
    }

    public boolean isSourceProtected() {
        return facts.sourceProtected();
    }

    public boolean isVerified() {
        return facts.verified();
    }

    public String getWordsKeptBecause() {
        return facts.wordsKeptBecause();
    }

    public Instant getRecordedAt() {
        return recorded.getRecordedAt();
    }

    public String getRecordedByName() {
        return recorded.getByName();
    }
}
