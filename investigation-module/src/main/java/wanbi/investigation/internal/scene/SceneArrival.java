package wanbi.investigation.internal.scene;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import wanbi.investigation.api.SceneStamp;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.CurrentStaff;
import wanbi.kernel.StaffId;

/** Somebody of ours has come. Written once. */
@Entity
@Table(schema = "investigation", name = "scene_arrival")
class SceneArrival {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "scene_arrival")
    @SequenceGenerator(
            name = "scene_arrival",
            schema = "investigation",
            sequenceName = "scene_arrival_seq",
            allocationSize = 50)
    private Long id;

    @Column(name = "case_number")
    private CaseNumber caseNumber;

    private Instant at;

    @Column(name = "arrived_by")
    private StaffId by;

    @Column(name = "arrived_by_name")
    private String byName;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected SceneArrival() {}

    static SceneArrival of(CaseNumber number, Instant at, CurrentStaff staff, Instant now) {
        SceneArrival arrival = new SceneArrival();
        arrival.caseNumber = number;
        arrival.at = at;
        arrival.by = staff.id();
        arrival.byName = staff.name();
        arrival.recordedAt = now;
        return arrival;
    }

    Instant at() {
        return at;
    }

    SceneStamp view() {
        return new SceneStamp(at, byName, recordedAt);
    }
}
