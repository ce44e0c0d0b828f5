package wanbi.web.police;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.util.List;
import wanbi.investigation.api.PoliceCommand;
import wanbi.investigation.api.PoliceDeclinations;
import wanbi.investigation.api.PoliceDeclinationsView;
import wanbi.investigation.api.PoliceReportView;
import wanbi.investigation.api.PoliceReports;
import wanbi.kernel.CaseNumber;
import wanbi.web.form.PhotoAlbum;
import wanbi.web.frame.Me;
import wanbi.web.frame.Sites;
import wanbi.web.intake.CaseRecord;
import wanbi.web.intake.CaseTab;

/** The police and the case that stands open: one press when they have been called, all else when there is time. */
@Named
@ViewScoped
public class PoliceOnCase implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PoliceReports police;

    @Inject
    private PoliceDeclinations declinations;

    @Inject
    private CaseRecord record;

    @Inject
    private Sites sites;

    @Inject
    private Me me;

    @Inject
    private PhotoAlbum scan;

    @Inject
    private Clock clock;

    private transient List<PoliceReportView> all;
    private transient PoliceDeclinationsView declined;

    private String act = "";
    private String report;
    private PoliceForm form = new PoliceForm();

    /** Who has just put the telephone down does not type (I9). */
    public String called() {
        police.call(new PoliceCommand.Call(number(), clock.instant(), null));
        return page("");
    }

    public String complete() {
        police.complete(new PoliceCommand.Complete(report, form.details()));
        return page("");
    }

    public String arrive() {
        police.arrive(new PoliceCommand.Arrive(report, form.getAt(), form.getStation(), form.officers()));
        return page("");
    }

    public String document() {
        String file = scan.files().stream().findFirst().orElse(null);
        PoliceReportView after = police.document(
                new PoliceCommand.Document(report, form.getKind(), form.getNumber(), form.getDate(), file));
        return page(after.getWarnings().isEmpty() ? "" : "&warned=document");
    }

    public String decide() {
        police.decide(
                new PoliceCommand.Decide(report, form.getNature(), form.getNumber(), form.getAt(), form.getOfficer()));
        return page("");
    }

    public String cooperate() {
        police.cooperate(new PoliceCommand.Cooperate(number(), form.getContent()));
        return page("");
    }

    public String decline() {
        String file = scan.files().stream().findFirst().orElse(null);
        declinations.decline(new PoliceCommand.Decline(number(), file, form.getContent()));
        return page("");
    }

    /** @param of a report's number; empty for what is about the case */
    public void choose(String chosen, String of) {
        boolean again = chosen.equals(act) && of.equals(report);
        act = again ? "" : chosen;
        report = of;
        form = new PoliceForm();
        form.begin(clock.instant(), sites.zone(record.getFile().getSite()));
    }

    private CaseNumber number() {
        return new CaseNumber(record.getFile().getCaseNumber());
    }

    private String page(String more) {
        return CaseTab.POLICE.of(number()) + more;
    }

    public List<PoliceReportView> getAll() {
        if (all == null) {
            all = police.ofCase(number());
        }
        return all;
    }

    /** Null for whom it does not concern. */
    public PoliceDeclinationsView getDeclined() {
        String site = record.getFile().getSite();
        if (declined == null && me.isAnyAt(site, "DESK", "MANAGER", "HEAD_OFFICE", "AUDITOR")) {
            declined = declinations.ofCase(number());
        }
        return declined;
    }

    public int getTab() {
        return CaseTab.POLICE.ordinal();
    }

    public List<String> getDocuments() {
        return PoliceCommand.DOCUMENTS;
    }

    public List<String> getNatures() {
        return PoliceCommand.NATURES;
    }

    /** What the reader has unfolded; empty for nothing. */
    public String getAct() {
        return act;
    }

    public String getReport() {
        return report;
    }

    public PoliceForm getForm() {
        return form;
    }

    public PhotoAlbum getScan() {
        return scan;
    }
}
