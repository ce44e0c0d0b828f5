package wanbi.web.intake;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import wanbi.intake.api.CaseEndings;
import wanbi.intake.api.CaseQuery;
import wanbi.intake.api.CaseRegister;
import wanbi.intake.api.EndCommand;
import wanbi.intake.api.ShippedCodes;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.CurrentStaff;
import wanbi.kernel.InvalidInput;
import wanbi.kernel.Role;
import wanbi.kernel.SiteCode;
import wanbi.kernel.Texts;
import wanbi.web.text.Words;

/** What puts the case before the reader aside, ends it or opens it again; each with its reason. */
@Named
@ViewScoped
public class CaseEnding implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CaseEndings endings;

    @Inject
    private CaseRegister cases;

    @Inject
    private CaseFileView view;

    @Inject
    private CaseRecord record;

    @Inject
    private CurrentStaff staff;

    @Inject
    private Words words;

    @Inject
    private Clock clock;

    private static final String RECOVERED = "RECOVERED";

    private String act = "";
    private String reason;
    private String confirmedBy;
    private String into;
    private Integer satisfaction;
    private String outcome;

    public String withdraw() {
        endings.withdraw(new EndCommand.Withdraw(view.number(), view.getVersion(), reason, confirmedBy));
        return view.page("");
    }

    public String watch() {
        endings.watch(new EndCommand.Watch(view.number(), view.getVersion(), reason));
        return view.page("");
    }

    public String merge() {
        refuseUnlessKnown();
        endings.merge(new EndCommand.Merge(view.number(), view.getVersion(), reason, into));
        return view.page("");
    }

    public String close() {
        endings.close(
                new EndCommand.Close(view.number(), view.getVersion(), reason, satisfaction, Texts.clean(outcome)));
        return view.page("");
    }

    public String reopen() {
        endings.reopen(new EndCommand.Reopen(view.number(), view.getVersion(), reason));
        return view.page("");
    }

    /** A mistyped number is said beside the field; the door itself would send to a page of its own. */
    private void refuseUnlessKnown() {
        String number = Texts.clean(into);
        boolean known = number == null
                || CaseNumber.parse(number.toUpperCase(Locale.ROOT)).isEmpty()
                || cases.list(new CaseQuery(null, null, Set.of(), number, 1, null))
                        .items()
                        .iterator()
                        .hasNext();
        if (!known) {
            throw new InvalidInput("into", "UNKNOWN_CASE");
        }
    }

    public EndingReasons getWhy() {
        SiteCode site = new SiteCode(record.getFile().getSite());
        boolean managing = staff.hasRole(site, Role.MANAGER) || staff.hasRole(site, Role.HEAD_OFFICE);
        return new EndingReasons(record.getFile(), record.getProcedure(), managing, clock.instant());
    }

    /** Which act the reader has unfolded; empty for none. */
    public String getAct() {
        return act;
    }

    /** Of what was handed back there is mostly the same to say. */
    public void choose(String chosen) {
        act = chosen.equals(act) ? "" : chosen;
        boolean usual = "close".equals(act) && "returned".equals(getWhy().getClosing());
        reason = usual ? words.get("ending.close.usual") : null;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getConfirmedBy() {
        return confirmedBy;
    }

    public void setConfirmedBy(String confirmedBy) {
        this.confirmedBy = confirmedBy;
    }

    public String getInto() {
        return into;
    }

    public void setInto(String into) {
        this.into = into;
    }

    public Integer getSatisfaction() {
        return satisfaction;
    }

    public void setSatisfaction(Integer satisfaction) {
        this.satisfaction = satisfaction;
    }

    public List<String> getOutcomes() {
        return ShippedCodes.THEFT_OUTCOMES;
    }

    /** What came of a theft. */
    /** What came back by a list of the police speaks for itself (R30); whoever closes may say otherwise. */
    public String getOutcome() {
        if (outcome == null && record.getFile().getItems().stream().anyMatch(line -> line.getReturned() > 0)) {
            outcome = RECOVERED;
        }
        return outcome;
    }

    public void setOutcome(String outcome) {
        this.outcome = outcome;
    }
}
