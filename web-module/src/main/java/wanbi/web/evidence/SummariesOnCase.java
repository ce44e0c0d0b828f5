package wanbi.web.evidence;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import wanbi.investigation.api.SummaryCommand;
import wanbi.investigation.api.SummaryReports;
import wanbi.investigation.api.SummaryView;
import wanbi.kernel.CaseNumber;
import wanbi.web.intake.CaseRecord;

/** The summary reports of the case that stands open. */
@Named
@ViewScoped
public class SummariesOnCase implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SummaryReports reports;

    @Inject
    private CaseRecord record;

    private transient List<SummaryView> all;
    private String reason;

    public String make() {
        reports.make(new SummaryCommand.Make(number(), reason));
        return ExhibitForm.back(number().value());
    }

    public List<SummaryView> getAll() {
        if (all == null) {
            all = reports.ofCase(number());
        }
        return all;
    }

    private CaseNumber number() {
        return new CaseNumber(record.getFile().getCaseNumber());
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
