package wanbi.intake.api;

import java.time.Instant;
import java.util.List;
import wanbi.kernel.ItemTag;
import wanbi.kernel.SiteCode;

/** A found item as a claim needs it, hidden features included: it stays between the contexts. */
public final class ItemForClaim {

    private final ItemTag tag;
    private final SiteCode site;
    private final String status;
    private final boolean frozen;
    private final String frozenReason;
    private final boolean valuable;
    private final long version;
    private final String category;
    private final String name;
    private final String brand;
    private final String model;
    private final String spec;
    private final int quantity;
    private final List<String> colours;
    private final String serial;
    private final String features;
    private final List<String> hiddenFeatures;
    private final List<String> contents;
    private final String condition;
    private final String seal;
    private final Instant foundAt;
    private final String placePath;
    private final String holder;
    private final boolean stored;
    private final String caseNumber;
    private final Integer line;

    public ItemForClaim(
            ItemTag tag,
            SiteCode site,
            String status,
            boolean frozen,
            String frozenReason,
            boolean valuable,
            long version,
            String category,
            String name,
            String brand,
            String model,
            String spec,
            int quantity,
            List<String> colours,
            String serial,
            String features,
            List<String> hiddenFeatures,
            List<String> contents,
            String condition,
            String seal,
            Instant foundAt,
            String placePath,
            String holder,
            boolean stored,
            String caseNumber,
            Integer line) {
        this.tag = tag;
        this.site = site;
        this.status = status;
        this.frozen = frozen;
        this.frozenReason = frozenReason;
        this.valuable = valuable;
        this.version = version;
        this.category = category;
        this.name = name;
        this.brand = brand;
        this.model = model;
        this.spec = spec;
        this.quantity = quantity;
        this.colours = colours;
        this.serial = serial;
        this.features = features;
        this.hiddenFeatures = hiddenFeatures;
        this.contents = contents;
        this.condition = condition;
        this.seal = seal;
        this.foundAt = foundAt;
        this.placePath = placePath;
        this.holder = holder;
        this.stored = stored;
        this.caseNumber = caseNumber;
        this.line = line;
    }

    public ItemTag getTag() {
        return tag;
    }

    public SiteCode getSite() {
        return site;
    }

    public String getStatus() {
        return status;
    }

    public boolean isFrozen() {
        return frozen;
    }

    public String getFrozenReason() {
        return frozenReason;
    }

    public boolean isValuable() {
        return valuable;
    }

    public long getVersion() {
        return version;
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

    public String getSpec() {
        return spec;
    }

    public int getQuantity() {
        return quantity;
    }

    public List<String> getColours() {
        return colours;
    }

    public String getSerial() {
        return serial;
    }

    public String getFeatures() {
        return features;
    }

    public List<String> getHiddenFeatures() {
        return hiddenFeatures;
    }

    /** Kind and text of each. */
    public List<String> getContents() {
        return contents;
    }

    public String getCondition() {
        return condition;
    }

    public String getSeal() {
        return seal;
    }

    public Instant getFoundAt() {
        return foundAt;
    }

    public String getPlacePath() {
        return placePath;
    }

    /** Who or what holds it now, in words. */
    public String getHolder() {
        return holder;
    }

    public boolean isStored() {
        return stored;
    }

    /** Case it is linked to, or null. */
    public String getCaseNumber() {
        return caseNumber;
    }

    public Integer getLine() {
        return line;
    }
}
