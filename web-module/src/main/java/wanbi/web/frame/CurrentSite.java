package wanbi.web.frame;

import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.ZoneId;
import wanbi.kernel.CurrentStaff;
import wanbi.kernel.SiteCode;

/** Where the caller stands: the site chosen in the switcher. Who works for the whole company may stand at none, which means all. */
@Named("here")
@SessionScoped
public class CurrentSite implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Sites sites;

    @Inject
    private CurrentStaff staff;

    private String chosen;

    /** Code of the site, empty for all sites. */
    public String getCode() {
        if (chosen == null || (!chosen.isEmpty() && sites.find(chosen).isEmpty())) {
            chosen = isAllPossible() || sites.getAll().isEmpty()
                    ? ""
                    : sites.getAll().get(0).getCode();
        }
        return chosen;
    }

    public void setCode(String code) {
        this.chosen = code == null ? "" : code;
    }

    /** Null for all sites. */
    public SiteCode getSite() {
        return getCode().isEmpty() ? null : new SiteCode(getCode());
    }

    public boolean isOne() {
        return !getCode().isEmpty();
    }

    /** With a single site there is nothing to choose. */
    public boolean isAllPossible() {
        return !staff.companyRoles().isEmpty() && sites.getAll().size() > 1;
    }

    public String getName() {
        return sites.name(getCode());
    }

    public ZoneId getZone() {
        return sites.zone(getCode());
    }
}
