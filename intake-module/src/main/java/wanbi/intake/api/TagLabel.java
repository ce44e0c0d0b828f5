package wanbi.intake.api;

import java.time.Instant;

/** What stands on the label of a found item. */
public final class TagLabel {

    private final String tag;
    private final String verificationCode;
    private final String siteName;
    private final String sitePhone;
    private final String category;
    private final String name;
    private final Instant foundAt;
    private final String zone;
    private final String placePath;
    private final boolean valuable;
    private final String seal;
    private final String storagePlace;

    public TagLabel(
            String tag,
            String verificationCode,
            String siteName,
            String sitePhone,
            String category,
            String name,
            Instant foundAt,
            String zone,
            String placePath,
            boolean valuable,
            String seal,
            String storagePlace) {
        this.tag = tag;
        this.verificationCode = verificationCode;
        this.siteName = siteName;
        this.sitePhone = sitePhone;
        this.category = category;
        this.name = name;
        this.foundAt = foundAt;
        this.zone = zone;
        this.placePath = placePath;
        this.valuable = valuable;
        this.seal = seal;
        this.storagePlace = storagePlace;
    }

    public String getTag() {
        return tag;
    }

    public String getVerificationCode() {
        return verificationCode;
    }

    public String getSiteName() {
        return siteName;
    }

    public String getSitePhone() {
        return sitePhone;
    }

    public String getCategory() {
        return category;
    }

    public String getName() {
        return name;
    }

    public Instant getFoundAt() {
        return foundAt;
    }

    public String getZone() {
        return zone;
    }

    public String getPlacePath() {
        return placePath;
    }

    public boolean isValuable() {
        return valuable;
    }

    public String getSeal() {
        return seal;
    }

    public String getStoragePlace() {
        return storagePlace;
    }
}
