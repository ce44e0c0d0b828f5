package wanbi.intake.api;

import java.time.Instant;
import java.util.List;

/** A found item with everything a reader may see; hidden features stay hidden (F-8). */
public final class FoundItemView extends FoundThingView {

    private final String tag;
    private final String status;
    private final boolean frozen;
    private final String frozenReason;
    private final boolean valuable;
    private final String valuableBecause;
    private final long version;
    private final String site;
    private final String siteName;
    private final Instant foundAt;
    private final Instant registeredAt;
    private final String place;
    private final String placePath;
    private final String placeNote;
    private final String lateEntryReason;
    private final String finderKind;
    private final String finderName;
    private final String finderPhone;
    private final String storagePlace;
    private final String seal;
    private final String witnessName;
    private final HolderView holder;
    private final boolean storingDue;
    private final String caseNumber;
    private final Integer line;
    private final String verificationCode;
    private final List<RevisionView> revisions;
    private final String registeredByName;
    private final String voidReason;
    private final List<String> riskFlags;
    private final HoldView hold;

    public FoundItemView(
            FoundThingView thing,
            String tag,
            String status,
            boolean frozen,
            String frozenReason,
            boolean valuable,
            String valuableBecause,
            long version,
            String site,
            String siteName,
            Instant foundAt,
            Instant registeredAt,
            String place,
            String placePath,
            String placeNote,
            String lateEntryReason,
            String finderKind,
            String finderName,
            String finderPhone,
            String storagePlace,
            String seal,
            String witnessName,
            HolderView holder,
            boolean storingDue,
            String caseNumber,
            Integer line,
            String verificationCode,
            List<RevisionView> revisions,
            String registeredByName,
            String voidReason,
            List<String> riskFlags,
            HoldView hold) {
        super(thing);
        this.tag = tag;
        this.status = status;
        this.frozen = frozen;
        this.frozenReason = frozenReason;
        this.valuable = valuable;
        this.valuableBecause = valuableBecause;
        this.version = version;
        this.site = site;
        this.siteName = siteName;
        this.foundAt = foundAt;
        this.registeredAt = registeredAt;
        this.place = place;
        this.placePath = placePath;
        this.placeNote = placeNote;
        this.lateEntryReason = lateEntryReason;
        this.finderKind = finderKind;
        this.finderName = finderName;
        this.finderPhone = finderPhone;
        this.storagePlace = storagePlace;
        this.seal = seal;
        this.witnessName = witnessName;
        this.holder = holder;
        this.storingDue = storingDue;
        this.caseNumber = caseNumber;
        this.line = line;
        this.verificationCode = verificationCode;
        this.revisions = revisions;
        this.registeredByName = registeredByName;
        this.voidReason = voidReason;
        this.riskFlags = riskFlags;
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

    public String getFrozenReason() {
        return frozenReason;
    }

    public boolean isValuable() {
        return valuable;
    }

    /** Rule code: CATEGORY, CASH_INSIDE or WORTH; null when not valuable. */
    public String getValuableBecause() {
        return valuableBecause;
    }

    public long getVersion() {
        return version;
    }

    public String getSite() {
        return site;
    }

    public String getSiteName() {
        return siteName;
    }

    public Instant getFoundAt() {
        return foundAt;
    }

    public Instant getRegisteredAt() {
        return registeredAt;
    }

    public String getPlace() {
        return place;
    }

    public String getPlacePath() {
        return placePath;
    }

    public String getPlaceNote() {
        return placeNote;
    }

    public String getLateEntryReason() {
        return lateEntryReason;
    }

    public String getFinderKind() {
        return finderKind;
    }

    /** Masked unless staff. */
    public String getFinderName() {
        return finderName;
    }

    /** Masked. */
    public String getFinderPhone() {
        return finderPhone;
    }

    /** Code, null while a person holds it. */
    public String getStoragePlace() {
        return storagePlace;
    }

    public String getSeal() {
        return seal;
    }

    public String getWitnessName() {
        return witnessName;
    }

    public HolderView getHolder() {
        return holder;
    }

    /** A valuable that waits for seal and witness, due by the end of the shift. */
    public boolean isStoringDue() {
        return storingDue;
    }

    /** The case it is linked to, or null. */
    public String getCaseNumber() {
        return caseNumber;
    }

    public Integer getLine() {
        return line;
    }

    /** On the tag label. */
    public String getVerificationCode() {
        return verificationCode;
    }

    public List<RevisionView> getRevisions() {
        return revisions;
    }

    public String getRegisteredByName() {
        return registeredByName;
    }

    public String getVoidReason() {
        return voidReason;
    }

    /** Why the police get it the same day; mostly none. */
    public List<String> getRiskFlags() {
        return riskFlags;
    }

    /** Until when it is kept; null for an entry made in error. */
    public HoldView getHold() {
        return hold;
    }
}
