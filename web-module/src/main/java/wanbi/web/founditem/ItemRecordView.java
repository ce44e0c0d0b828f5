package wanbi.web.founditem;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import wanbi.intake.api.FoundItems;
import wanbi.intake.api.ItemCommand;
import wanbi.kernel.ItemTag;
import wanbi.kernel.UnknownThing;
import wanbi.web.form.CorrectedValue;
import wanbi.web.form.WitnessForm;

/** The found item before the reader: which one, in which version it was looked at, and what is done with it. */
@Named
@ViewScoped
public class ItemRecordView implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final List<String> PATHS = List.of(
            "category",
            "name",
            "brand",
            "model",
            "spec",
            "serial",
            "colours",
            "quantity",
            "features",
            "condition",
            "foundAt",
            "place",
            "placeNote",
            "finder/kind",
            "finder/name",
            "finder/phone",
            "estimatedValue/amount");

    @Inject
    private FoundItems items;

    @Inject
    private ItemRecord record;

    private final WitnessForm witness = new WitnessForm();
    private final CorrectedValue corrected = new CorrectedValue("features");
    private String tag;
    private Long version;
    private String storagePlace;
    private String seal;
    private String voidReason;
    private String freezeReason;

    /** Reads the item once, so that an unknown tag gets its own page and the version seen is known. */
    public void open() {
        version = record.getItem().getVersion();
        seal = record.getItem().getSeal();
    }

    public String store() {
        items.store(new ItemCommand.Store(tag(), version, storagePlace, seal, witness.take()));
        return page();
    }

    public String correct() {
        items.correct(new ItemCommand.Correct(
                tag(), version, Map.of(corrected.getPath(), corrected.typed()), corrected.getReason()));
        return page();
    }

    public String voidItem() {
        items.voidItem(new ItemCommand.Void(tag(), version, voidReason));
        return page();
    }

    public String freeze() {
        items.freeze(new ItemCommand.Freeze(tag(), version, freezeReason));
        return page();
    }

    public String release() {
        items.release(new ItemCommand.Release(tag(), version, freezeReason));
        return page();
    }

    String page() {
        return "/founditem/item-record?faces-redirect=true&tag=" + tag;
    }

    ItemTag tag() {
        return ItemTag.parse(tag).orElseThrow(() -> new UnknownThing(String.valueOf(tag)));
    }

    public List<String> getPaths() {
        return PATHS;
    }

    public WitnessForm getWitness() {
        return witness;
    }

    public CorrectedValue getCorrected() {
        return corrected;
    }

    public String getTag() {
        return tag;
    }

    public void setTag(String tag) {
        this.tag = tag;
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

    public String getFreezeReason() {
        return freezeReason;
    }

    public void setFreezeReason(String freezeReason) {
        this.freezeReason = freezeReason;
    }

    public String getVoidReason() {
        return voidReason;
    }

    public void setVoidReason(String voidReason) {
        this.voidReason = voidReason;
    }
}
