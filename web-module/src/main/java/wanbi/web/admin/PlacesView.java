package wanbi.web.admin;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import wanbi.platform.api.DirectoryAdministration;
import wanbi.platform.api.DirectoryAdministration.PlaceDraft;
import wanbi.platform.api.PlaceView;
import wanbi.web.frame.CurrentSite;

/** The place tree of the chosen site. */
@Named
@ViewScoped
public class PlacesView extends DirectoryEntryForm {

    private static final long serialVersionUID = 1L;

    @Inject
    private DirectoryAdministration administration;

    @Inject
    private CurrentSite here;

    private String kind;
    private String parent;

    public List<PlaceView> getPlaces() {
        return administration.allPlaces(here.getSite());
    }

    public void choose(PlaceView place) {
        show(place.getCode(), place.getName(), place.isClosed(), place.getVersion());
        kind = place.getKind();
        parent = place.getParent();
    }

    public void clear() {
        show(null, null, false, null);
    }

    public void save() {
        PlaceDraft draft = new PlaceDraft(here.getSite(), getCode(), getName(), kind, parent, isClosed(), version());
        if (isNew()) {
            administration.openPlace(draft);
        } else {
            administration.changePlace(draft);
        }
        clear();
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getParent() {
        return parent;
    }

    public void setParent(String parent) {
        this.parent = parent;
    }
}
