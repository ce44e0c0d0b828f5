package wanbi.investigation.internal.search;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import wanbi.investigation.api.SearchTaskView;
import wanbi.kernel.CurrentStaff;
import wanbi.kernel.StaffId;

/** A guard has been in a zone. Written once; who goes again writes again. */
@Entity
@Table(schema = "investigation", name = "zone_report")
class ZoneReport {

    /** Nobody is in two zones within this time. */
    static final Duration ONE_WALK = Duration.ofMinutes(1);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "zone_report")
    @SequenceGenerator(
            name = "zone_report",
            schema = "investigation",
            sequenceName = "zone_report_seq",
            allocationSize = 50)
    private Long id;

    private String task;
    private String zone;

    @Enumerated(EnumType.STRING)
    private ZoneResult result;

    private Instant at;
    private String photo;

    @Column(name = "reported_by")
    private StaffId by;

    @Column(name = "reported_by_name")
    private String byName;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected ZoneReport() {}

    static ZoneReport of(SearchTask task, SoundReport said, CurrentStaff guard, Instant now) {
        ZoneReport report = new ZoneReport();
        report.task = task.id();
        report.zone = said.zone();
        report.result = said.result();
        report.at = said.at();
        report.photo = said.photo();
        report.by = guard.id();
        report.byName = guard.name();
        report.recordedAt = now;
        return report;
    }

    String task() {
        return task;
    }

    String zone() {
        return zone;
    }

    StaffId by() {
        return by;
    }

    Instant at() {
        return at;
    }

    boolean isFind() {
        return result == ZoneResult.FOUND;
    }

    boolean isAtOnceWith(ZoneReport other) {
        return by.equals(other.by)
                && !(task.equals(other.task) && zone.equals(other.zone))
                && Duration.between(at, other.at).abs().compareTo(ONE_WALK) < 0;
    }

    SearchTaskView.ZoneView view() {
        return new SearchTaskView.ZoneView(zone, result.name(), at, byName, photo);
    }
}
