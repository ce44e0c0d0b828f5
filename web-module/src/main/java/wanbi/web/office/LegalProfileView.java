package wanbi.web.office;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import wanbi.kernel.SiteCode;
import wanbi.platform.api.LegalEntryView;
import wanbi.platform.api.LegalFileView;
import wanbi.platform.api.LegalProfiles;
import wanbi.platform.api.LocalRuleView;
import wanbi.web.frame.CurrentSite;

/** What the law asks of each site, and its history (F-18): everybody reads, head office enters. */
@Named
@ViewScoped
public class LegalProfileView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private LegalProfiles profiles;

    @Inject
    private CurrentSite here;

    @Inject
    private Clock clock;

    private String site;
    private String area = "CN";
    private LawForm form;
    private long seen;
    private boolean saved;
    private transient Map<String, LegalEntryView> inForce;

    public void open() {
        if (site == null && here.isOne()) {
            site = here.getCode();
        }
        if (isChosen() && form == null) {
            LegalFileView file = getFile();
            seen = file.getVersion();
            form = new LawForm(LocalDate.now(clock.withZone(here.getZone())), file.getInForce());
        }
    }

    /** Today's entry of a site in the list; null where there is none. */
    public LegalEntryView entry(String code) {
        if (inForce == null) {
            inForce = new HashMap<>();
            profiles.inForce().forEach(entry -> inForce.put(entry.getSite(), entry));
        }
        return inForce.get(code);
    }

    public LegalFileView getFile() {
        return profiles.of(new SiteCode(site));
    }

    public List<LocalRuleView> getProposals() {
        return profiles.proposals();
    }

    public void propose() {
        getProposals().stream().filter(rule -> rule.getArea().equals(area)).forEach(form::propose);
    }

    public String enter() {
        profiles.enter(form.command(new SiteCode(site), seen));
        return "/office/legal-profile?faces-redirect=true&saved=1&site=" + site;
    }

    public boolean isChosen() {
        return site != null && SiteCode.isValid(site);
    }

    public LawForm getForm() {
        return form;
    }

    public String getSite() {
        return site;
    }

    public void setSite(String site) {
        this.site = site;
    }

    public String getArea() {
        return area;
    }

    public void setArea(String area) {
        this.area = area;
    }

    public boolean isSaved() {
        return saved;
    }

    public void setSaved(boolean saved) {
        this.saved = saved;
    }
}
