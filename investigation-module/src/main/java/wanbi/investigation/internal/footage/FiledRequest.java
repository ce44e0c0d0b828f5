package wanbi.investigation.internal.footage;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import wanbi.intake.api.InvestigatedCase;
import wanbi.investigation.api.FootageCommand;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.SiteCode;
import wanbi.kernel.StaffId;

/** What is written down of a footage request and never changes; what becomes of it is the request's own story. */
@MappedSuperclass
abstract class FiledRequest {

    @Id
    private String id;

    @Column(name = "case_number")
    private CaseNumber caseNumber;

    private int number;
    private SiteCode site;

    @Column(name = "reported_at")
    private Instant reportedAt;

    @Embedded
    private Asking asking;

    @Version
    private long version;

    protected FiledRequest() {}

    FiledRequest(int number, InvestigatedCase about, Asking asking) {
        this.id = FootageCommand.numberOf(about.getNumber(), number);
        this.caseNumber = about.getNumber();
        this.number = number;
        this.site = about.getSite();
        this.reportedAt = about.getReportedAt();
        this.asking = asking;
    }

    final String id() {
        return id;
    }

    final CaseNumber caseNumber() {
        return caseNumber;
    }

    final int number() {
        return number;
    }

    final SiteCode site() {
        return site;
    }

    final Instant reportedAt() {
        return reportedAt;
    }

    final Asking asking() {
        return asking;
    }

    final Window window() {
        return asking.window();
    }

    final boolean isAskedBy(StaffId staff) {
        return asking.isBy(staff);
    }
}
