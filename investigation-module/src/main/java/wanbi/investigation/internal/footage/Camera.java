package wanbi.investigation.internal.footage;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import wanbi.investigation.api.CameraFaultView;
import wanbi.investigation.api.CameraView;
import wanbi.kernel.FieldErrors;
import wanbi.kernel.SiteCode;
import wanbi.kernel.StaleRecord;

/**
 * A camera of a site. What the recorder is set to and what was really measured may differ; the shorter of both is what
 * can be relied on (F-1). It is never deleted, because registers name it.
 */
@Entity
@Table(schema = "investigation", name = "camera")
class Camera {

    private static final Duration CLOCK_SKEW = Duration.ofMinutes(1);
    private static final int LARGEST_OFFSET = 366 * 86_400;

    @Id
    private String code;

    private SiteCode site;
    private String place;
    private String coverage;

    @Column(name = "equipment_number")
    private String equipmentNumber;

    @Enumerated(EnumType.STRING)
    @Column(name = "location_class")
    private LocationClass locationClass;

    @Column(name = "configured_days")
    private int configuredDays;

    @Column(name = "required_days")
    private int requiredDays;

    @Column(name = "oldest_recording_at")
    private Instant oldestRecordingAt;

    @Column(name = "measured_at")
    private Instant measuredAt;

    @Column(name = "clock_offset_seconds")
    private int clockOffsetSeconds;

    @Column(name = "clock_checked_at")
    private Instant clockCheckedAt;

    @Column(name = "sign_checked_on")
    private LocalDate signCheckedOn;

    private boolean retired;

    @Version
    private long version;

    protected Camera() {}

    static Camera open(SiteCode site, String code, CameraFacts facts) {
        Camera camera = new Camera();
        camera.site = site;
        camera.code = code;
        camera.describe(facts);
        return camera;
    }

    void change(CameraFacts facts, boolean nowRetired, Long seen) {
        StaleRecord.refuseUnless(seen, version);
        describe(facts);
        retired = nowRetired;
    }

    private void describe(CameraFacts facts) {
        place = facts.place();
        coverage = facts.coverage();
        equipmentNumber = facts.equipmentNumber();
        locationClass = LocationClass.of(facts.locationClass()).orElseThrow();
        configuredDays = facts.configuredDays();
        requiredDays = facts.requiredDays();
    }

    /** An older measurement that is written down late does not count against a newer one. */
    void measured(Instant oldest, Instant at, Instant now) {
        FieldErrors errors = new FieldErrors();
        errors.unless(oldest != null, "oldestRecordingAt", "REQUIRED");
        errors.unless(at != null, "measuredAt", "REQUIRED");
        errors.refuse();
        errors.unless(!at.isAfter(now.plus(CLOCK_SKEW)), "measuredAt", "IN_FUTURE");
        errors.unless(oldest.isBefore(at), "oldestRecordingAt", "MEASURED_BACKWARDS");
        errors.refuse();
        if (measuredAt == null || !at.isBefore(measuredAt)) {
            oldestRecordingAt = oldest;
            measuredAt = at;
        }
    }

    void checked(Integer offset, LocalDate sign, LocalDate today, Instant now) {
        FieldErrors errors = new FieldErrors();
        errors.unless(offset != null || sign != null, "clockOffsetSeconds", "REQUIRED");
        boolean sane = offset == null || Math.abs((long) offset) <= LARGEST_OFFSET;
        errors.unless(sane, "clockOffsetSeconds", "OUT_OF_RANGE", -LARGEST_OFFSET, LARGEST_OFFSET);
        errors.unless(sign == null || !sign.isAfter(today), "signCheckedOn", "IN_FUTURE");
        errors.refuse();
        if (offset != null) {
            clockOffsetSeconds = offset;
            clockCheckedAt = now;
        }
        if (sign != null) {
            signCheckedOn = sign;
        }
    }

    String code() {
        return code;
    }

    SiteCode site() {
        return site;
    }

    String place() {
        return place;
    }

    boolean isRetired() {
        return retired;
    }

    int clockOffsetSeconds() {
        return clockOffsetSeconds;
    }

    Retention retention() {
        Duration configured = Duration.ofDays(configuredDays);
        Duration measured = measuredAt == null ? configured : Duration.between(oldestRecordingAt, measuredAt);
        return new Retention(measured.compareTo(configured) < 0 ? measured : configured, Duration.ofDays(requiredDays));
    }

    CameraView view(String path, List<CameraFaultView> faults, Integer filedDays) {
        return new CameraView(
                code,
                site.value(),
                place,
                path,
                coverage,
                equipmentNumber,
                locationClass.name(),
                new CameraView.Kept(
                        configuredDays, requiredDays, measuredDays(), oldestRecordingAt, measuredAt, filedDays),
                new CameraView.Health(clockOffsetSeconds, clockCheckedAt, signCheckedOn, faults),
                retired,
                version);
    }

    /** Rounded down: half a day that is not there must not be counted on. */
    private BigDecimal measuredDays() {
        if (measuredAt == null) {
            return null;
        }
        BigDecimal seconds = BigDecimal.valueOf(
                Duration.between(oldestRecordingAt, measuredAt).toSeconds());
        BigDecimal days = seconds.divide(BigDecimal.valueOf(86_400), 1, RoundingMode.DOWN);
        return days.stripTrailingZeros().scale() <= 0 ? days.setScale(0, RoundingMode.DOWN) : days;
    }
}
