package wanbi.web.admin;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import wanbi.intake.api.StoragePlaceView;
import wanbi.intake.api.StoragePlaces;
import wanbi.intake.api.StoragePlaces.StoragePlaceDraft;
import wanbi.web.frame.CurrentSite;

/** The storage places of the chosen site, kept by the administrator and the site's manager. */
@Named
@ViewScoped
public class StoragePlacesView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private StoragePlaces storage;

    @Inject
    private CurrentSite here;

    private Long version;
    private String code;
    private String name;
    private String kind;
    private Integer capacity;
    private boolean closed;

    public List<StoragePlaceView> getPlaces() {
        return storage.allOf(here.getSite());
    }

    public void choose(StoragePlaceView place) {
        code = place.getCode();
        name = place.getName();
        kind = place.getKind();
        capacity = place.getCapacity();
        closed = place.isClosed();
        version = place.getVersion();
    }

    public void clear() {
        code = null;
        name = null;
        capacity = null;
        closed = false;
        version = null;
    }

    public void save() {
        StoragePlaceDraft draft = new StoragePlaceDraft(here.getSite(), code, name, kind, capacity, closed, version);
        if (version == null) {
            storage.open(draft);
        } else {
            storage.change(draft);
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

    public Integer getCapacity() {
        return capacity;
    }

    public void setCapacity(Integer capacity) {
        this.capacity = capacity;
    }

    public boolean isClosed() {
        return closed;
    }

    public void setClosed(boolean closed) {
        this.closed = closed;
    }
}
