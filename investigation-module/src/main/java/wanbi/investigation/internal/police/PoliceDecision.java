package wanbi.investigation.internal.police;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import wanbi.investigation.api.PoliceReportView;
import wanbi.kernel.CurrentStaff;
import wanbi.kernel.StaffId;

/** What the police said a case is. Written once; a later one takes its place and leaves it standing. */
@Entity
@Table(schema = "investigation", name = "police_decision")
class PoliceDecision {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "police_decision")
    @SequenceGenerator(
            name = "police_decision",
            schema = "investigation",
            sequenceName = "police_decision_seq",
            allocationSize = 50)
    private Long id;

    private String report;
    private String kind;

    @Column(name = "document_number")
    private String documentNumber;

    @Column(name = "decided_at")
    private Instant at;

    private String officer;

    @Column(name = "recorded_by")
    private StaffId by;

    @Column(name = "recorded_by_name")
    private String byName;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected PoliceDecision() {}

    static PoliceDecision of(PoliceReport report, SoundDecision said, CurrentStaff by, Instant now) {
        PoliceDecision decision = new PoliceDecision();
        decision.report = report.id();
        decision.kind = said.kind();
        decision.documentNumber = said.documentNumber();
        decision.at = said.at();
        decision.officer = said.officer();
        decision.by = by.id();
        decision.byName = by.name();
        decision.recordedAt = now;
        return decision;
    }

    String report() {
        return report;
    }

    PoliceReportView.Decision view() {
        return new PoliceReportView.Decision(kind, documentNumber, at, officer, byName);
    }
}
