package wanbi.investigation.internal.police;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import wanbi.investigation.api.PoliceDeclinationsView;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.CurrentStaff;
import wanbi.kernel.StaffId;

/** A client has signed that the police are left out of it for now. Written once; who is asked again signs again. */
@Entity
@Table(schema = "investigation", name = "police_declination")
class PoliceDeclination {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "police_declination")
    @SequenceGenerator(
            name = "police_declination",
            schema = "investigation",
            sequenceName = "police_declination_seq",
            allocationSize = 50)
    private Long id;

    @Column(name = "case_number")
    private CaseNumber caseNumber;

    @Column(name = "statement_file")
    private String statementFile;

    private String reason;

    @Column(name = "recorded_by")
    private StaffId by;

    @Column(name = "recorded_by_name")
    private String byName;

    @Column(name = "recorded_at")
    private Instant at;

    protected PoliceDeclination() {}

    static PoliceDeclination of(CaseNumber number, SoundDeclination said, CurrentStaff by, Instant now) {
        PoliceDeclination declination = new PoliceDeclination();
        declination.caseNumber = number;
        declination.statementFile = said.statementFile();
        declination.reason = said.reason();
        declination.by = by.id();
        declination.byName = by.name();
        declination.at = now;
        return declination;
    }

    boolean isSignedIn(String file) {
        return statementFile.equals(file);
    }

    PoliceDeclinationsView.Said view() {
        return new PoliceDeclinationsView.Said(statementFile, reason, at, byName);
    }
}
