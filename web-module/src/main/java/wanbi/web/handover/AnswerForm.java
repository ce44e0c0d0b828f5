package wanbi.web.handover;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import wanbi.handover.api.ClaimCommand;
import wanbi.handover.api.ClaimLineView;

/** What the claimant tells of one thing before it is shown. */
public class AnswerForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int AT_LEAST = 2;

    /** A feature as told; an object of its own, so that the page can write into it. */
    public static class Feature implements Serializable {

        private static final long serialVersionUID = 1L;

        private String text;

        public String getText() {
            return text;
        }

        public void setText(String text) {
            this.text = text;
        }
    }

    private final String itemTag;
    private final String name;
    private final List<Feature> features = new ArrayList<>();
    private String liveProof;

    AnswerForm(ClaimLineView line) {
        itemTag = line.getItemTag();
        name = line.getName();
        for (int i = 0; i < Math.max(AT_LEAST, line.getHiddenFeatures()); i++) {
            features.add(new Feature());
        }
    }

    ClaimCommand.ItemAnswers toAnswers() {
        return new ClaimCommand.ItemAnswers(
                itemTag, features.stream().map(Feature::getText).toList(), liveProof);
    }

    public String getItemTag() {
        return itemTag;
    }

    public String getName() {
        return name;
    }

    public List<Feature> getFeatures() {
        return features;
    }

    public String getLiveProof() {
        return liveProof;
    }

    public void setLiveProof(String liveProof) {
        this.liveProof = liveProof;
    }
}
