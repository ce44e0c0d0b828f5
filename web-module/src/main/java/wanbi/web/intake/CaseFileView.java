package wanbi.web.intake;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import wanbi.intake.api.CaseCommand;
import wanbi.intake.api.LossCases;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.UnknownThing;

/** The case before the reader: which one, and in which version it was looked at. */
@Named
@ViewScoped
public class CaseFileView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private LossCases cases;

    @Inject
    private CaseRecord record;

    private String no;
    private Long version;
    private int tab;
    private String step;
    private String voidReason;

    /** Reads the case once, so that an unknown number gets its own page and the version seen is known. */
    public void open() {
        version = record.getFile().getVersion();
    }

    public String accept() {
        cases.accept(new CaseCommand.Accept(number(), version));
        return page("&taken=1");
    }

    public String voidCase() {
        cases.voidCase(new CaseCommand.Void(number(), version, voidReason));
        return page("");
    }

    /** The page anew, as it is after the act. */
    public String page(String more) {
        return "/intake/case-file?faces-redirect=true&no=" + no + more;
    }

    public CaseNumber number() {
        return CaseNumber.parse(no).orElseThrow(() -> new UnknownThing(String.valueOf(no)));
    }

    public String getNo() {
        return no;
    }

    public void setNo(String no) {
        this.no = no;
    }

    public Long getVersion() {
        return version;
    }

    public int getTab() {
        return tab;
    }

    public void setTab(int tab) {
        this.tab = tab;
    }

    /** The step that the reader works on, null for none. */
    public String getStep() {
        return step;
    }

    public void setStep(String step) {
        this.step = step;
    }

    public String getVoidReason() {
        return voidReason;
    }

    public void setVoidReason(String voidReason) {
        this.voidReason = voidReason;
    }
}
