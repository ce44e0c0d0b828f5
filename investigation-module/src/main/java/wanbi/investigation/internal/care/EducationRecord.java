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

/** What a client was told about preventing the next time, written once (R18). */
@Entity
@Table(schema = "investigation", name = "education_record")
class EducationRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "education_record")
    @SequenceGenerator(
            name = "education_record",
            schema = "investigation",
            sequenceName = "care_seq",
            allocationSize = 50)
    private Long id;

    @Column(name = "case_number")
    private CaseNumber caseNumber;

    private SiteCode site;
    private Instant at;

    @Convert(converter = TextListConverter.class)
    private List<String> topics;

    private String material;
    private boolean acknowledged;

    @Column(name = "recorded_by")
    private StaffId by;

    @Column(name = "recorded_by_name")
    private String byName;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected EducationRecord() {}

    static EducationRecord of(InvestigatedCase about, SoundEducation said, CurrentStaff by, Instant now) {
        EducationRecord record = new EducationRecord();
        record.caseNumber = about.getNumber();
        record.site = about.getSite();
        record.at = said.at();
        record.topics = said.topics();
        record.material = said.material();
        record.acknowledged = said.acknowledged();
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

    CareView.Education view() {
        return new CareView.Education(Long.toString(id), at, topics, material, acknowledged, byName);
    }
}
