package wanbi.web.admin;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import wanbi.intake.api.StoragePlaceView;
import wanbi.intake.api.StoragePlaces;
import wanbi.intake.api.StoragePlaces.StoragePlaceDraft;
import wanbi.platform.api.Directory;
import wanbi.platform.api.StaffView;
import wanbi.web.frame.CurrentSite;

/** The storage places of the chosen site, kept by the administrator and the site's manager. */
@Named
@ViewScoped
public class StoragePlacesView extends DirectoryEntryForm {

    private static final long serialVersionUID = 1L;

    @Inject
    private StoragePlaces storage;

    @Inject
    private CurrentSite here;

    @Inject
    private Directory directory;

    private String kind;
    private Integer capacity;
    private List<String> keyHolders = List.of();

    public List<StoragePlaceView> getPlaces() {
        return storage.allOf(here.getSite());
    }

    public void choose(StoragePlaceView place) {
        show(place.getCode(), place.getName(), place.isClosed(), place.getVersion());
        kind = place.getKind();
        capacity = place.getCapacity();
        keyHolders = place.getKeyHolders();
    }

    public void clear() {
        show(null, null, false, null);
        capacity = null;
        keyHolders = List.of();
    }

    public void save() {
        StoragePlaceDraft draft = new StoragePlaceDraft(
                here.getSite(), getCode(), getName(), kind, capacity, keyHolders, isClosed(), version());
        if (isNew()) {
            storage.open(draft);
        } else {
            storage.change(draft);
        }
        clear();
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public Integer getCapacity() {
        return capacity;
    }

    public void setCapacity(Integer capacity) {
        this.capacity = capacity;
    }

    public List<String> getKeyHolders() {
        return keyHolders;
    }

    public void setKeyHolders(List<String> keyHolders) {
        this.keyHolders = keyHolders;
    }

    /** Everybody who works at the site. */
    public List<StaffView> getColleagues() {
        return directory.staff(here.getSite());
    }

    /** Names of those who have the key. */
    public String keys(StoragePlaceView place) {
        return getColleagues().stream()
                .filter(colleague ->
                        place.getKeyHolders().contains(colleague.getId().value()))
                .map(StaffView::getName)
                .collect(Collectors.joining("、"));
    }
}
