package wanbi.handover.api;

import java.util.List;

/** The sealed answers beside what was recorded of the found item, and the report beside the thing. */
public final class RevealedItem {

    private final String itemTag;
    private final List<String> recorded;
    private final List<String> answered;
    private final List<Double> similarity;
    private final String liveProof;
    private final List<AttributePair> attributes;

    public RevealedItem(
            String itemTag,
            List<String> recorded,
            List<String> answered,
            List<Double> similarity,
            String liveProof,
            List<AttributePair> attributes) {
        this.itemTag = itemTag;
        this.recorded = recorded;
        this.answered = answered;
        this.similarity = similarity;
        this.liveProof = liveProof;
        this.attributes = attributes;
    }

    public String getItemTag() {
        return itemTag;
    }

    public List<String> getRecorded() {
        return recorded;
    }

    public List<String> getAnswered() {
        return answered;
    }

    /** Of each answer to the recorded feature that is nearest, 0 to 1. */
    public List<Double> getSimilarity() {
        return similarity;
    }

    public String getLiveProof() {
        return liveProof;
    }

    /** Reported and found, side by side. */
    public List<AttributePair> getAttributes() {
        return attributes;
    }
}
