package wanbi.investigation.internal.police;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import wanbi.investigation.api.PoliceReportView;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.CurrentStaff;
import wanbi.kernel.StaffId;

/** Police paper in a case. Written once. */
@Entity
@Table(schema = "investigation", name = "police_document")
class PoliceDocument {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "police_document")
    @SequenceGenerator(
            name = "police_document",
            schema = "investigation",
            sequenceName = "police_document_seq",
            allocationSize = 50)
    private Long id;

    private String report;

    @Column(name = "case_number")
    private CaseNumber caseNumber;

    private String kind;
    private String number;

    @Column(name = "issued_on")
    private LocalDate date;

    private String file;

    @Column(name = "recorded_by")
    private StaffId by;

    @Column(name = "recorded_by_name")
    private String byName;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected PoliceDocument() {}

    static PoliceDocument of(PoliceReport report, SoundDocument said, CurrentStaff by, Instant now) {
        PoliceDocument document = new PoliceDocument();
        document.report = report.id();
        document.caseNumber = report.caseNumber();
        document.kind = said.kind();
        document.number = said.number();
        document.date = said.date();
        document.file = said.file();
        document.by = by.id();
        document.byName = by.name();
        document.recordedAt = now;
        return document;
    }

    String report() {
        return report;
    }

    boolean shows(String asked) {
        return file != null && file.equals(asked);
    }

    PoliceReportView.Paper view() {
        return new PoliceReportView.Paper(kind, number, date, file, byName);
    }
}
