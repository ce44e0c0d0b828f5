package wanbi.investigation.internal.scene;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import wanbi.investigation.api.SceneCommand;
import wanbi.investigation.api.SceneEntryView;
import wanbi.investigation.api.SceneRefused;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.CurrentStaff;
import wanbi.kernel.StaffId;

/** Somebody was inside the cordon; the way out is written down once (R15). */
@Entity
@Table(schema = "investigation", name = "scene_entry")
@IdClass(SceneRecordKey.class)
class SceneEntry {

    @Id
    @Column(name = "case_number")
    private String caseNumber;

    @Id
    private int number;

    private String who;
    private String unit;

    @Column(name = "came_in")
    private Instant in;

    @Column(name = "went_out")
    private Instant out;

    private String why;

    @Column(name = "noted_by")
    private StaffId notedBy;

    @Column(name = "noted_by_name")
    private String notedByName;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "out_noted_by_name")
    private String outNotedByName;

    @Version
    private long version;

    protected SceneEntry() {}

    static SceneEntry of(CaseNumber caseNumber, int number, SoundEntry said, CurrentStaff staff, Instant now) {
        SceneEntry entry = new SceneEntry();
        entry.caseNumber = caseNumber.value();
        entry.number = number;
        entry.who = said.who();
        entry.unit = said.unit();
        entry.in = said.in();
        entry.out = said.out();
        entry.why = said.why();
        entry.notedBy = staff.id();
        entry.notedByName = staff.name();
        entry.outNotedByName = said.out() == null ? null : staff.name();
        entry.recordedAt = now;
        return entry;
    }

    void leave(SceneCommand.Leave said, CurrentStaff staff, Instant now) {
        if (out != null) {
            throw SceneRefused.alreadyOut();
        }
        out = SoundEntry.out(said, in, now);
        outNotedByName = staff.name();
    }

    int number() {
        return number;
    }

    Instant out() {
        return out;
    }

    SceneEntryView view() {
        return new SceneEntryView(number, new SceneEntryView.Stay(who, unit, in, out, why), notedByName);
    }
}
