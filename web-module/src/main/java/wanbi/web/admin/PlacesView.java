package wanbi.web.admin;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import wanbi.platform.api.DirectoryAdministration;
import wanbi.platform.api.DirectoryAdministration.PlaceDraft;
import wanbi.platform.api.PlaceView;
import wanbi.web.frame.CurrentSite;

/** The place tree of the chosen site. */
@Named
@ViewScoped
public class PlacesView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private DirectoryAdministration administration;

    @Inject
    private CurrentSite here;

    private Long version;
    private String code;
    private String name;
    private String kind;
    private String parent;
    private boolean closed;

    public List<PlaceView> getPlaces() {
        return administration.allPlaces(here.getSite());
    }

    public void choose(PlaceView place) {
        code = place.getCode();
        name = place.getName();
        kind = place.getKind();
        parent = place.getParent();
        closed = place.isClosed();
        version = place.getVersion();
    }

    public void clear() {
        code = null;
        name = null;
        closed = false;
        version = null;
    }

    public void save() {
        PlaceDraft draft = new PlaceDraft(here.getSite(), code, name, kind, parent, closed, version);
        if (version == null) {
            administration.openPlace(draft);
        } else {
            administration.changePlace(draft);
        }
        clear();
    }

    public boolean isNew() {
        return version == null;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
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

    public boolean isClosed() {
        return closed;
    }

    public void setClosed(boolean closed) {
        this.closed = closed;
    }
}
