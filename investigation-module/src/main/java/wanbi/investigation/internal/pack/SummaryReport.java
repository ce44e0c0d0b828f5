package wanbi.investigation.internal.pack;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import wanbi.investigation.api.PackContent;
import wanbi.investigation.api.SummaryView;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.CurrentStaff;
import wanbi.kernel.SiteCode;
import wanbi.kernel.StaffId;

/** A summary as it was printed; never changed, a later one is another version. */
@Entity
@Table(schema = "investigation", name = "summary_report")
class SummaryReport {

    @Id
    private String id;

    @Column(name = "case_number")
    private CaseNumber caseNumber;

    private SiteCode site;
    private int version;
    private String reason;
    private String file;

    @Column(name = "chain_length")
    private int chainLength;

    @Column(name = "chain_head")
    private String chainHead;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "made_by")
    private StaffId madeBy;

    @Column(name = "made_by_name")
    private String madeByName;

    protected SummaryReport() {}

    static SummaryReport made(PackContent content, String reason, String file, CurrentStaff by) {
        SummaryReport report = new SummaryReport();
        report.id = content.getMark().id();
        report.caseNumber = new CaseNumber(content.getFile().getCaseNumber());
        report.site = new SiteCode(content.getSite().getCode());
        report.version = content.getMark().version();
        report.reason = reason;
        report.file = file;
        report.chainLength = content.getChronology().length();
        report.chainHead = content.getChronology().head();
        report.madeAt = content.getMark().madeAt();
        report.madeBy = by.id();
        report.madeByName = by.name();
        return report;
    }

    String file() {
        return file;
    }

    SummaryView view() {
        return new SummaryView(
                id, caseNumber.value(), site.value(), version, new SummaryView.Made(madeAt, madeByName, reason), file);
    }
}
