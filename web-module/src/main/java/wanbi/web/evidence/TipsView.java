package wanbi.web.evidence;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import wanbi.investigation.api.TipCommand;
import wanbi.investigation.api.TipView;
import wanbi.investigation.api.Tips;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.InvalidInput;
import wanbi.kernel.SiteCode;
import wanbi.kernel.Texts;
import wanbi.web.form.TipForm;
import wanbi.web.frame.CurrentSite;

/** What was told without a case: written down, taken up by one, or set aside (R11). */
@Named
@ViewScoped
public class TipsView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Tips tips;

    @Inject
    private CurrentSite here;

    private transient List<TipView> waiting;
    private transient List<TipView> settled;
    private final TipForm form = new TipForm();
    private String act = "";
    private String tip;
    private Long version;
    private String observed;
    private String caseNumber;
    private String reliability = "C";
    private String wordsReason;
    private String reason;

    public List<TipView> getWaiting() {
        if (waiting == null) {
            waiting = tips.list(new TipCommand.Listed(here.getSite(), false));
        }
        return waiting;
    }

    public List<TipView> getSettled() {
        if (settled == null) {
            settled = tips.list(new TipCommand.Listed(here.getSite(), true));
        }
        return settled;
    }

    public void begin() {
        act = "record";
    }

    /** @param what up or aside */
    public void begin(TipView of, String what) {
        act = what;
        tip = of.getId();
        version = of.getVersion();
        observed = of.getObserved();
    }

    public void leave() {
        act = "";
        tip = null;
    }

    public String record(SiteCode site) {
        tips.record(new TipCommand.Record(site, form.told()));
        return page();
    }

    public String takeUp() {
        String typed = Texts.clean(caseNumber);
        CaseNumber about = typed == null
                ? null
                : CaseNumber.parse(typed).orElseThrow(() -> new InvalidInput("caseNumber", "UNKNOWN_CASE"));
        tips.takeUp(new TipCommand.TakeUp(tip, version, about, observed, reliability, wordsReason));
        return page();
    }

    public String setAside() {
        tips.setAside(new TipCommand.SetAside(tip, version, reason));
        return page();
    }

    private static String page() {
        return "/evidence/tips?faces-redirect=true";
    }

    public String getAct() {
        return act;
    }

    public String getTip() {
        return tip;
    }

    public String getObserved() {
        return observed;
    }

    public void setObserved(String observed) {
        this.observed = observed;
    }

    public TipForm getForm() {
        return form;
    }

    public String getCaseNumber() {
        return caseNumber;
    }

    public void setCaseNumber(String caseNumber) {
        this.caseNumber = caseNumber;
    }

    public String getReliability() {
        return reliability;
    }

    public void setReliability(String reliability) {
        this.reliability = reliability;
    }

    public String getWordsReason() {
        return wordsReason;
    }

    public void setWordsReason(String wordsReason) {
        this.wordsReason = wordsReason;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
