package wanbi.investigation.internal.footage;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import wanbi.investigation.api.CameraFaultView;
import wanbi.kernel.FieldErrors;
import wanbi.kernel.Texts;

/** A time over which a camera has recorded nothing; footage lost by it is the equipment's loss. */
@Entity
@Table(schema = "investigation", name = "camera_fault")
class CameraFault {

    private static final Duration CLOCK_SKEW = Duration.ofMinutes(1);
    private static final int LONGEST = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "camera_fault")
    @SequenceGenerator(
            name = "camera_fault",
            schema = "investigation",
            sequenceName = "camera_fault_seq",
            allocationSize = 50)
    private Long id;

    private String camera;

    @Column(name = "began_at")
    private Instant beganAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    private String note;

    @Column(name = "recorded_by_name")
    private String byName;

    @Version
    private long version;

    protected CameraFault() {}

    static CameraFault report(String camera, Instant from, Instant to, String words, String byName, Instant now) {
        String said = Texts.clean(words);
        FieldErrors errors = new FieldErrors();
        errors.unless(from != null, "from", "REQUIRED");
        errors.unless(from == null || !from.isAfter(now.plus(CLOCK_SKEW)), "from", "IN_FUTURE");
        errors.unless(to == null || !to.isAfter(now.plus(CLOCK_SKEW)), "to", "IN_FUTURE");
        errors.unless(from == null || to == null || to.isAfter(from), "to", "BEFORE_START");
        errors.unless(said != null, "note", "REQUIRED");
        errors.unless(Texts.length(said) <= LONGEST, "note", "TOO_LONG", LONGEST);
        errors.refuse();
        CameraFault fault = new CameraFault();
        fault.camera = camera;
        fault.beganAt = from;
        fault.endedAt = to;
        fault.note = said;
        fault.byName = byName;
        return fault;
    }

    void mended(Instant at, Instant now) {
        FieldErrors errors = new FieldErrors();
        errors.unless(at != null, "at", "REQUIRED");
        errors.unless(at == null || !at.isAfter(now.plus(CLOCK_SKEW)), "at", "IN_FUTURE");
        errors.unless(at == null || at.isAfter(beganAt), "at", "BEFORE_START");
        errors.refuse();
        endedAt = at;
    }

    /** Nothing of the window was recorded. */
    boolean swallows(Window window) {
        return !beganAt.isAfter(window.from()) && (endedAt == null || !endedAt.isBefore(window.to()));
    }

    String camera() {
        return camera;
    }

    CameraFaultView view() {
        return new CameraFaultView(beganAt, endedAt, note, byName);
    }
}
