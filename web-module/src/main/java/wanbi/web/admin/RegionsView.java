package wanbi.web.admin;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import wanbi.platform.api.DirectoryAdministration;
import wanbi.platform.api.DirectoryAdministration.RegionDraft;
import wanbi.platform.api.RegionView;

/** The regions: a short list and a form. */
@Named
@ViewScoped
public class RegionsView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private DirectoryAdministration administration;

    private Long version;
    private String code;
    private String name;

    public List<RegionView> getRegions() {
        return administration.regions();
    }

    public void choose(RegionView region) {
        code = region.getCode();
        name = region.getName();
        version = region.getVersion();
    }

    public void clear() {
        code = null;
        name = null;
        version = null;
    }

    public void save() {
        RegionDraft draft = new RegionDraft(code, name, version);
        if (version == null) {
            administration.openRegion(draft);
        } else {
            administration.changeRegion(draft);
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
}
