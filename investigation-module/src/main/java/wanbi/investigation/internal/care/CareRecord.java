package wanbi.investigation.internal.care;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import wanbi.intake.api.InvestigatedCase;
import wanbi.investigation.api.CareView;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.CurrentStaff;
import wanbi.kernel.SiteCode;
import wanbi.kernel.StaffId;
import wanbi.kernel.persistence.TextListConverter;

/** A conversation with the client, written once (R18). */
@Entity
@Table(schema = "investigation", name = "care_record")
class CareRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "care_record")
    @SequenceGenerator(name = "care_record", schema = "investigation", sequenceName = "care_seq", allocationSize = 50)
    private Long id;

    @Column(name = "case_number")
    private CaseNumber caseNumber;

    private SiteCode site;
    private Instant at;
    private String method;
    private String state;

    @Convert(converter = TextListConverter.class)
    private List<String> needs;

    private String text;

    @Column(name = "recorded_by")
    private StaffId by;

    @Column(name = "recorded_by_name")
    private String byName;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected CareRecord() {}

    static CareRecord of(InvestigatedCase about, SoundComfort said, CurrentStaff by, Instant now) {
        CareRecord record = new CareRecord();
        record.caseNumber = about.getNumber();
        record.site = about.getSite();
        record.at = said.at();
        record.method = said.method();
        record.state = said.state();
        record.needs = said.needs();
        record.text = said.text();
        record.by = by.id();
        record.byName = by.name();
        record.recordedAt = now;
        return record;
    }

    CaseNumber caseNumber() {
        return caseNumber;
    }

    SiteCode site() {
        return site;
    }

    Instant at() {
        return at;
    }

    String text() {
        return text;
    }

    CareView.Comfort view(boolean copied) {
        return new CareView.Comfort(Long.toString(id), at, method, state, needs, text, byName, copied);
    }
}
