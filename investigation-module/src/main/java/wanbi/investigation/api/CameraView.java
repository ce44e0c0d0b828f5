package wanbi.investigation.api;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A camera as the register has it. */
public final class CameraView {

    private final String code;
    private final String site;
    private final String place;
    private final String placePath;
    private final String coverage;
    private final String equipmentNumber;
    private final String locationClass;
    private final Kept kept;
    private final Health health;
    private final boolean retired;
    private final long version;

    /**
     * How long recordings last.
     *
     * @param measuredDays whole or with one decimal; null before the first measurement
     * @param filedDays what the site's filing with the police says; null where nothing is filed
     */
    public record Kept(
            int configuredDays,
            int requiredDays,
            BigDecimal measuredDays,
            Instant oldestRecordingAt,
            Instant measuredAt,
            Integer filedDays) {}

    public record Health(
            int clockOffsetSeconds, Instant clockCheckedAt, LocalDate signCheckedOn, List<CameraFaultView> faults) {}

    public CameraView(
            String code,
            String site,
            String place,
            String placePath,
            String coverage,
            String equipmentNumber,
            String locationClass,
            Kept kept,
            Health health,
            boolean retired,
            long version) {
        this.code = code;
        this.site = site;
        this.place = place;
        this.placePath = placePath;
        this.coverage = coverage;
        this.equipmentNumber = equipmentNumber;
        this.locationClass = locationClass;
        this.kept = kept;
        this.health = health;
        this.retired = retired;
        this.version = version;
    }

    public String getCode() {
        return code;
    }

    public String getSite() {
        return site;
    }

    /** Code of the place. */
    public String getPlace() {
        return place;
    }

    public String getPlacePath() {
        return placePath;
    }

    public String getCoverage() {
        return coverage;
    }

    /** What maker or police call it; null where nobody wrote it down. */
    public String getEquipmentNumber() {
        return equipmentNumber;
    }

    public String getLocationClass() {
        return locationClass;
    }

    public int getConfiguredRetentionDays() {
        return kept.configuredDays();
    }

    public int getRequiredRetentionDays() {
        return kept.requiredDays();
    }

    public BigDecimal getMeasuredRetentionDays() {
        return kept.measuredDays();
    }

    public Instant getOldestRecordingAt() {
        return kept.oldestRecordingAt();
    }

    public Instant getMeasuredAt() {
        return kept.measuredAt();
    }

    /** Recordings last as long as they must, by setting and by measurement. */
    public boolean isRetentionMet() {
        BigDecimal required = BigDecimal.valueOf(kept.requiredDays());
        return kept.configuredDays() >= kept.requiredDays()
                && (kept.measuredDays() == null || kept.measuredDays().compareTo(required) >= 0);
    }

    /** What the site's filing with the police says (国令799号 14); null where nothing is filed. */
    public Integer getFiledRetentionDays() {
        return kept.filedDays();
    }

    /** Set to keep less than was filed: the setting is wrong, or the filing has to be changed. */
    public boolean isBelowFiled() {
        return kept.filedDays() != null && kept.configuredDays() < kept.filedDays();
    }

    public int getClockOffsetSeconds() {
        return health.clockOffsetSeconds();
    }

    public Instant getClockCheckedAt() {
        return health.clockCheckedAt();
    }

    public LocalDate getSignCheckedOn() {
        return health.signCheckedOn();
    }

    /** Newest first. */
    public List<CameraFaultView> getFaults() {
        return health.faults();
    }

    public boolean isFaulty() {
        return health.faults().stream().anyMatch(fault -> fault.getTo() == null);
    }

    public boolean isRetired() {
        return retired;
    }

    public long getVersion() {
        return version;
    }
}
