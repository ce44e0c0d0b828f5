package wanbi.investigation.internal.scene;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import wanbi.intake.api.InvestigatedCase;
import wanbi.investigation.api.SceneProtectionView;
import wanbi.investigation.api.SceneRefused;
import wanbi.investigation.api.SceneStamp;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.CurrentStaff;
import wanbi.kernel.SiteCode;
import wanbi.kernel.StaffId;

/** A cordon, from its beginning to its release by the police or the manager (L-16). */
@Entity
@Table(schema = "investigation", name = "scene_protection")
@IdClass(SceneRecordKey.class)
class SceneProtection {

    @Id
    @Column(name = "case_number")
    private String caseNumber;

    @Id
    private int number;

    private SiteCode site;

    @Column(name = "started_at")
    private Instant startedAt;

    private StaffId guard;

    @Column(name = "guard_name")
    private String guardName;

    private String photo;

    @Column(name = "started_by")
    private StaffId startedBy;

    @Column(name = "started_by_name")
    private String startedByName;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "released_by")
    private Releaser releasedBy;

    private String releaser;

    @Column(name = "released_at")
    private Instant releasedAt;

    @Column(name = "release_reason")
    private String releaseReason;

    @Column(name = "release_noted_by")
    private StaffId notedBy;

    @Column(name = "release_noted_by_name")
    private String notedByName;

    @Version
    private long version;

    protected SceneProtection() {}

    static SceneProtection begun(
            int number, InvestigatedCase about, SoundProtection said, CurrentStaff staff, Instant now) {
        SceneProtection protection = new SceneProtection();
        protection.caseNumber = about.getNumber().value();
        protection.number = number;
        protection.site = about.getSite();
        protection.startedAt = said.startedAt();
        protection.guard = said.guard();
        protection.guardName = said.guardName();
        protection.photo = said.photo();
        protection.startedBy = staff.id();
        protection.startedByName = staff.name();
        protection.recordedAt = now;
        return protection;
    }

    void release(SoundRelease said, CurrentStaff staff) {
        refuseUnlessActive();
        releasedBy = said.by();
        releaser = said.name();
        releasedAt = said.at();
        releaseReason = said.reason();
        notedBy = staff.id();
        notedByName = staff.name();
    }

    void refuseUnlessActive() {
        if (!isActive()) {
            throw SceneRefused.notProtected();
        }
    }

    boolean isActive() {
        return releasedAt == null;
    }

    CaseNumber caseNumber() {
        return new CaseNumber(caseNumber);
    }

    SiteCode site() {
        return site;
    }

    int number() {
        return number;
    }

    Instant startedAt() {
        return startedAt;
    }

    boolean shows(String file) {
        return file.equals(photo);
    }

    SceneProtectionView view() {
        var released = isActive()
                ? null
                : new SceneProtectionView.Released(releasedBy.name(), releaser, releasedAt, releaseReason, notedByName);
        return new SceneProtectionView(
                number, new SceneStamp(startedAt, startedByName, recordedAt), guardName, photo, released);
    }
}
