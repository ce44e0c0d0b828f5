package wanbi.intake.api;

import java.time.Instant;
import java.util.List;

/** A found item in a list. */
public final class FoundItemSummary {

    private final String tag;
    private final String status;
    private final boolean frozen;
    private final boolean valuable;
    private final boolean storingDue;
    private final String site;
    private final Instant foundAt;
    private final Instant registeredAt;
    private final String category;
    private final String name;
    private final List<String> colours;
    private final int quantity;
    private final String features;
    private final String placePath;
    private final String storagePlace;
    private final String photo;
    private final String caseNumber;
    private final long version;
    private final HoldView hold;

    public FoundItemSummary(
            String tag,
            String status,
            boolean frozen,
            boolean valuable,
            boolean storingDue,
            String site,
            Instant foundAt,
            Instant registeredAt,
            String category,
            String name,
            List<String> colours,
            int quantity,
            String features,
            String placePath,
            String storagePlace,
            String photo,
            String caseNumber,
            long version,
            HoldView hold) {
        this.tag = tag;
        this.status = status;
        this.frozen = frozen;
        this.valuable = valuable;
        this.storingDue = storingDue;
        this.site = site;
        this.foundAt = foundAt;
        this.registeredAt = registeredAt;
        this.category = category;
        this.name = name;
        this.colours = colours;
        this.quantity = quantity;
        this.features = features;
        this.placePath = placePath;
        this.storagePlace = storagePlace;
        this.photo = photo;
        this.caseNumber = caseNumber;
        this.version = version;
        this.hold = hold;
    }

    public String getTag() {
        return tag;
    }

    public String getStatus() {
        return status;
    }

    public boolean isFrozen() {
        return frozen;
    }

    public boolean isValuable() {
        return valuable;
    }

    public boolean isStoringDue() {
        return storingDue;
    }

    public String getSite() {
        return site;
    }

    public Instant getFoundAt() {
        return foundAt;
    }

    public Instant getRegisteredAt() {
        return registeredAt;
    }

    public String getCategory() {
        return category;
    }

    public String getName() {
        return name;
    }

    public List<String> getColours() {
        return colours;
    }

    public int getQuantity() {
        return quantity;
    }

    public String getFeatures() {
        return features;
    }

    public String getPlacePath() {
        return placePath;
    }

    public String getStoragePlace() {
        return storagePlace;
    }

    /** First photo, or null. */
    public String getPhoto() {
        return photo;
    }

    public String getCaseNumber() {
        return caseNumber;
    }

    public long getVersion() {
        return version;
    }

    /** Until when it is kept; null for one that is not in our hands any more. */
    public HoldView getHold() {
        return hold;
    }
}
