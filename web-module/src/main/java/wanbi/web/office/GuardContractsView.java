package wanbi.web.office;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import wanbi.kernel.SiteCode;
import wanbi.platform.api.GuardContracts;
import wanbi.platform.api.GuardFileView;
import wanbi.web.frame.CurrentSite;

/** Who guards each site, and since when (L-18): everybody reads, head office enters. */
@Named
@ViewScoped
public class GuardContractsView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private GuardContracts contracts;

    @Inject
    private CurrentSite here;

    @Inject
    private Clock clock;

    private String site;
    private GuardContractForm form;
    private long seen;
    private boolean saved;
    private transient Map<String, GuardFileView> files;

    public void open() {
        if (site == null && here.isOne()) {
            site = here.getCode();
        }
        if (isChosen() && form == null) {
            GuardFileView file = file(site);
            seen = file.getVersion();
            form = new GuardContractForm(LocalDate.now(clock.withZone(here.getZone())), file.getInForce());
        }
    }

    public GuardFileView file(String code) {
        if (files == null) {
            files = new HashMap<>();
        }
        return files.computeIfAbsent(code, one -> contracts.of(new SiteCode(one)));
    }

    public GuardFileView getFile() {
        return file(site);
    }

    public String enter() {
        contracts.enter(form.command(new SiteCode(site), seen));
        return "/office/guard-contracts?faces-redirect=true&saved=1&site=" + site;
    }

    public boolean isChosen() {
        return site != null && SiteCode.isValid(site);
    }

    public GuardContractForm getForm() {
        return form;
    }

    public String getSite() {
        return site;
    }

    public void setSite(String site) {
        this.site = site;
    }

    public boolean isSaved() {
        return saved;
    }

    public void setSaved(boolean saved) {
        this.saved = saved;
    }
}
