package wanbi.handover.api;

import java.util.Map;

/** One line of a claim with its verdicts. */
public final class ClaimLineView {

    private final Integer line;
    private final String itemTag;
    private final int quantity;
    private final String category;
    private final String name;
    private final boolean valuable;
    private final Map<String, String> verdicts;
    private final int hiddenFeatures;

    public ClaimLineView(
            Integer line,
            String itemTag,
            int quantity,
            String category,
            String name,
            boolean valuable,
            Map<String, String> verdicts,
            int hiddenFeatures) {
        this.line = line;
        this.itemTag = itemTag;
        this.quantity = quantity;
        this.category = category;
        this.name = name;
        this.valuable = valuable;
        this.verdicts = verdicts;
        this.hiddenFeatures = hiddenFeatures;
    }

    public Integer getLine() {
        return line;
    }

    public String getItemTag() {
        return itemTag;
    }

    public int getQuantity() {
        return quantity;
    }

    public String getCategory() {
        return category;
    }

    public String getName() {
        return name;
    }

    public boolean isValuable() {
        return valuable;
    }

    /** Attribute → MATCH, MISMATCH or UNDECIDED. */
    public Map<String, String> getVerdicts() {
        return verdicts;
    }

    /** How many are recorded for the item: how many questions to ask. */
    public int getHiddenFeatures() {
        return hiddenFeatures;
    }
}
