package wanbi.investigation.internal.scene;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import wanbi.investigation.api.FactCheckView;
import wanbi.investigation.api.SceneStamp;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.CurrentStaff;
import wanbi.kernel.StaffId;
import wanbi.kernel.persistence.TextListConverter;

/** One look at the scene, as it was told. Written once; a later one corrects it. */
@Entity
@Table(schema = "investigation", name = "fact_check")
@IdClass(SceneRecordKey.class)
class FactCheck {

    @Id
    @Column(name = "case_number")
    private String caseNumber;

    @Id
    private int number;

    @Column(name = "arrived_at")
    private Instant arrivedAt;

    private String observations;

    @Enumerated(EnumType.STRING)
    @Column(name = "entry_mode")
    private EntryMode entryMode;

    @Column(name = "still_danger")
    private boolean stillDanger;

    @Convert(converter = TextListConverter.class)
    private List<String> photos;

    @Column(name = "doubtful_photos")
    private int doubtfulPhotos;

    @Enumerated(EnumType.STRING)
    private FactVerdict verdict;

    private String reason;

    @Column(name = "agreement_file")
    private String agreementFile;

    @Column(name = "checked_by")
    private StaffId by;

    @Column(name = "checked_by_name")
    private String byName;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected FactCheck() {}

    static FactCheck of(CaseNumber caseNumber, int number, SoundFactCheck said, CurrentStaff staff, Instant now) {
        FactCheck check = new FactCheck();
        check.caseNumber = caseNumber.value();
        check.number = number;
        check.arrivedAt = said.arrivedAt();
        check.observations = said.observations();
        check.entryMode = said.entryMode();
        check.stillDanger = said.stillDanger();
        check.photos = said.photos();
        check.doubtfulPhotos = said.doubtfulPhotos();
        check.verdict = said.verdict();
        check.reason = said.reason();
        check.agreementFile = said.agreementFile();
        check.by = staff.id();
        check.byName = staff.name();
        check.recordedAt = now;
        return check;
    }

    FactVerdict verdict() {
        return verdict;
    }

    boolean shows(String file) {
        return photos.contains(file) || file.equals(agreementFile);
    }

    FactCheckView view() {
        var found = new FactCheckView.Found(
                observations,
                entryMode.name(),
                stillDanger,
                photos,
                doubtfulPhotos,
                verdict.name(),
                reason,
                agreementFile);
        return new FactCheckView(number, new SceneStamp(arrivedAt, byName, recordedAt), found);
    }
}
