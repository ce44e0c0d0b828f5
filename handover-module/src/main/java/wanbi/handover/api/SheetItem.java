package wanbi.handover.api;

import java.time.Instant;
import java.util.List;

/** One item of the form with its comparison. */
public final class SheetItem {

    private final Integer line;
    private final String itemTag;
    private final String category;
    private final String name;
    private final String brand;
    private final String model;
    private final int quantity;
    private final List<String> colours;
    private final String seal;
    private final List<String> contents;
    private final String condition;
    private final Instant foundAt;
    private final String placePath;
    private final List<AttributePair> comparison;
    private final int featuresTold;
    private final int featuresRecorded;
    private final String liveProof;

    public SheetItem(
            Integer line,
            String itemTag,
            String category,
            String name,
            String brand,
            String model,
            int quantity,
            List<String> colours,
            String seal,
            List<String> contents,
            String condition,
            Instant foundAt,
            String placePath,
            List<AttributePair> comparison,
            int featuresTold,
            int featuresRecorded,
            String liveProof) {
        this.line = line;
        this.itemTag = itemTag;
        this.category = category;
        this.name = name;
        this.brand = brand;
        this.model = model;
        this.quantity = quantity;
        this.colours = colours;
        this.seal = seal;
        this.contents = contents;
        this.condition = condition;
        this.foundAt = foundAt;
        this.placePath = placePath;
        this.comparison = comparison;
        this.featuresTold = featuresTold;
        this.featuresRecorded = featuresRecorded;
        this.liveProof = liveProof;
    }

    /** The same thing in another condition than was written down. */
    public SheetItem inCondition(String better) {
        return new SheetItem(
                line,
                itemTag,
                category,
                name,
                brand,
                model,
                quantity,
                colours,
                seal,
                contents,
                better,
                foundAt,
                placePath,
                comparison,
                featuresTold,
                featuresRecorded,
                liveProof);
    }

    public Integer getLine() {
        return line;
    }

    public String getItemTag() {
        return itemTag;
    }

    public String getCategory() {
        return category;
    }

    public String getName() {
        return name;
    }

    public String getBrand() {
        return brand;
    }

    public String getModel() {
        return model;
    }

    public int getQuantity() {
        return quantity;
    }

    public List<String> getColours() {
        return colours;
    }

    public String getSeal() {
        return seal;
    }

    public List<String> getContents() {
        return contents;
    }

    public String getCondition() {
        return condition;
    }

    public Instant getFoundAt() {
        return foundAt;
    }

    public String getPlacePath() {
        return placePath;
    }

    public List<AttributePair> getComparison() {
        return comparison;
    }

    /** Hidden features told right. */
    public int getFeaturesTold() {
        return featuresTold;
    }

    public int getFeaturesRecorded() {
        return featuresRecorded;
    }

    public String getLiveProof() {
        return liveProof;
    }
}
