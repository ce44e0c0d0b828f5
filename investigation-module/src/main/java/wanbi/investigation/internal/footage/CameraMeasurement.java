package wanbi.investigation.internal.footage;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import wanbi.kernel.CurrentStaff;
import wanbi.kernel.StaffId;

/** One look at how far back a recorder goes; kept as it was said. */
@Entity
@Table(schema = "investigation", name = "camera_measurement")
class CameraMeasurement {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "camera_measurement")
    @SequenceGenerator(
            name = "camera_measurement",
            schema = "investigation",
            sequenceName = "camera_measurement_seq",
            allocationSize = 50)
    private Long id;

    private String camera;

    @Column(name = "oldest_recording_at")
    private Instant oldestRecordingAt;

    @Column(name = "measured_at")
    private Instant measuredAt;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private StaffId by;

    @Column(name = "recorded_by_name")
    private String byName;

    protected CameraMeasurement() {}

    static CameraMeasurement of(String camera, Instant oldest, Instant at, CurrentStaff staff, Instant now) {
        CameraMeasurement measurement = new CameraMeasurement();
        measurement.camera = camera;
        measurement.oldestRecordingAt = oldest;
        measurement.measuredAt = at;
        measurement.recordedAt = now;
        measurement.by = staff.id();
        measurement.byName = staff.name();
        return measurement;
    }
}
