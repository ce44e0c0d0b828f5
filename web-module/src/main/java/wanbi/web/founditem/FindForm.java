package wanbi.web.founditem;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import wanbi.intake.api.CategoryView;
import wanbi.intake.api.RegisterFind;
import wanbi.kernel.SiteCode;
import wanbi.platform.api.Witness;
import wanbi.web.form.ThingForm;

/** A found thing while it is registered: what stands on the screen, judged by nobody yet. */
public class FindForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final ThingForm thing = new ThingForm();
    private final String registrar;
    private Instant foundAt;
    private String place;
    private String placeNote;
    private String lateEntryReason;
    private String finderKind = "STAFF";
    private String finderName;
    private String finderPhone;
    private String condition;
    private String storagePlace;
    private String seal;

    public FindForm(Instant foundAt, String registrar) {
        this.foundAt = foundAt;
        this.registrar = registrar;
        this.finderName = registrar;
    }

    /** The registrar's own name is proposed for a colleague's find only. */
    public void proposeFinder() {
        if ("STAFF".equals(finderKind)) {
            finderName = finderName == null ? registrar : finderName;
        } else if (registrar.equals(finderName)) {
            finderName = null;
        }
    }

    public RegisterFind toFind(SiteCode site, CategoryView shown, List<String> photos, Witness witness) {
        return new RegisterFind(
                site,
                foundAt,
                place,
                placeNote,
                lateEntryReason,
                new RegisterFind.Finder(finderKind, finderName, finderPhone),
                thing.getCategory(),
                thing.getName(),
                thing.told(shown, "BRAND"),
                thing.told(shown, "MODEL"),
                thing.told(shown, "SPEC"),
                thing.serial(shown),
                thing.colourCodes(),
                thing.getQuantity(),
                thing.getFeatures(),
                thing.hiddenFeatures(),
                condition,
                thing.contentList(shown),
                thing.value(shown),
                photos,
                storagePlace,
                seal,
                witness,
                thing.getRiskFlags());
    }

    public ThingForm getThing() {
        return thing;
    }

    public Instant getFoundAt() {
        return foundAt;
    }

    public void setFoundAt(Instant foundAt) {
        this.foundAt = foundAt;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getPlaceNote() {
        return placeNote;
    }

    public void setPlaceNote(String placeNote) {
        this.placeNote = placeNote;
    }

    public String getLateEntryReason() {
        return lateEntryReason;
    }

    public void setLateEntryReason(String lateEntryReason) {
        this.lateEntryReason = lateEntryReason;
    }

    public String getFinderKind() {
        return finderKind;
    }

    public void setFinderKind(String finderKind) {
        this.finderKind = finderKind;
    }

    public String getFinderName() {
        return finderName;
    }

    public void setFinderName(String finderName) {
        this.finderName = finderName;
    }

    public String getFinderPhone() {
        return finderPhone;
    }

    public void setFinderPhone(String finderPhone) {
        this.finderPhone = finderPhone;
    }

    public String getCondition() {
        return condition;
    }

    public void setCondition(String condition) {
        this.condition = condition;
    }

    public String getStoragePlace() {
        return storagePlace;
    }

    public void setStoragePlace(String storagePlace) {
        this.storagePlace = storagePlace;
    }

    public String getSeal() {
        return seal;
    }

    public void setSeal(String seal) {
        this.seal = seal;
    }
}
