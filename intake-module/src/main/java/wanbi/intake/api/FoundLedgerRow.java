package wanbi.intake.api;

import java.time.Instant;

/** One found item for workbook X6, personal values masked; what handover knows is added above. */
public final class FoundLedgerRow {

    private final String tag;
    private final String site;
    private final String region;
    private final Instant foundAt;
    private final String place;
    private final String finder;
    private final String category;
    private final String name;
    private final String features;
    private final int quantity;
    private final boolean valuable;
    private final String seal;
    private final String witnessName;
    private final String storagePlace;
    private final String holder;
    private final String status;
    private final String caseNumber;
    private final HoldView hold;

    public FoundLedgerRow(
            String tag,
            String site,
            String region,
            Instant foundAt,
            String place,
            String finder,
            String category,
            String name,
            String features,
            int quantity,
            boolean valuable,
            String seal,
            String witnessName,
            String storagePlace,
            String holder,
            String status,
            String caseNumber,
            HoldView hold) {
        this.tag = tag;
        this.site = site;
        this.region = region;
        this.foundAt = foundAt;
        this.place = place;
        this.finder = finder;
        this.category = category;
        this.name = name;
        this.features = features;
        this.quantity = quantity;
        this.valuable = valuable;
        this.seal = seal;
        this.witnessName = witnessName;
        this.storagePlace = storagePlace;
        this.holder = holder;
        this.status = status;
        this.caseNumber = caseNumber;
        this.hold = hold;
    }

    public String getTag() {
        return tag;
    }

    public String getSite() {
        return site;
    }

    public String getRegion() {
        return region;
    }

    public Instant getFoundAt() {
        return foundAt;
    }

    public String getPlace() {
        return place;
    }

    public String getFinder() {
        return finder;
    }

    public String getCategory() {
        return category;
    }

    public String getName() {
        return name;
    }

    public String getFeatures() {
        return features;
    }

    public int getQuantity() {
        return quantity;
    }

    public boolean isValuable() {
        return valuable;
    }

    public String getSeal() {
        return seal;
    }

    public String getWitnessName() {
        return witnessName;
    }

    public String getStoragePlace() {
        return storagePlace;
    }

    public String getHolder() {
        return holder;
    }

    public String getStatus() {
        return status;
    }

    public String getCaseNumber() {
        return caseNumber;
    }

    /** Until when it is or was kept; null for an entry made in error. */
    public HoldView getHold() {
        return hold;
    }
}
