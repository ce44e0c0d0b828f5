package wanbi.web.admin;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import wanbi.platform.api.DirectoryAdministration;
import wanbi.platform.api.DirectoryAdministration.RegionDraft;
import wanbi.platform.api.RegionView;

/** The regions: a short list and a form. */
@Named
@ViewScoped
public class RegionsView extends DirectoryEntryForm {

    private static final long serialVersionUID = 1L;

    @Inject
    private DirectoryAdministration administration;

    public List<RegionView> getRegions() {
        return administration.regions();
    }

    public void choose(RegionView region) {
        show(region.getCode(), region.getName(), false, region.getVersion());
    }

    public void clear() {
        show(null, null, false, null);
    }

    public void save() {
        RegionDraft draft = new RegionDraft(getCode(), getName(), version());
        if (isNew()) {
            administration.openRegion(draft);
        } else {
            administration.changeRegion(draft);
        }
        clear();
    }
}
