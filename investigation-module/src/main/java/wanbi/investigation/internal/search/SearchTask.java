package wanbi.investigation.internal.search;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import wanbi.intake.api.InvestigatedCase;
import wanbi.investigation.api.SearchCommand;
import wanbi.investigation.api.SearchRefused;
import wanbi.investigation.api.SearchTaskView;
import wanbi.investigation.api.SearchTaskView.ZoneView;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.CurrentStaff;
import wanbi.kernel.SiteCode;
import wanbi.kernel.StaffId;
import wanbi.kernel.persistence.TextListConverter;

/** Zones to be searched for what a case is about (R07). */
@Entity
@Table(schema = "investigation", name = "search_task")
class SearchTask {

    /** What one guard has not ended in this time is everybody's: the shift has changed. */
    static final Duration SHIFT = Duration.ofHours(8);

    @Id
    private String id;

    @Column(name = "case_number")
    private CaseNumber caseNumber;

    private SiteCode site;
    private String what;

    @Convert(converter = TextListConverter.class)
    private List<String> zones;

    private StaffId guard;

    @Column(name = "guard_name")
    private String guardName;

    private String hint;

    @Column(name = "dispatched_at")
    private Instant dispatchedAt;

    @Column(name = "dispatched_by")
    private StaffId dispatchedBy;

    @Column(name = "dispatched_by_name")
    private String dispatchedByName;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "called_off")
    private boolean calledOff;

    @Version
    private long version;

    protected SearchTask() {}

    static SearchTask dispatched(
            int number, InvestigatedCase about, SoundDispatch said, String guardName, CurrentStaff by, Instant now) {
        SearchTask task = new SearchTask();
        task.id = SearchCommand.numberOf(about.getNumber(), number);
        task.caseNumber = about.getNumber();
        task.site = about.getSite();
        task.what = about.getThings();
        task.zones = said.zones();
        task.guard = said.guard();
        task.guardName = guardName;
        task.hint = said.hint();
        task.dispatchedAt = now;
        task.dispatchedBy = by.id();
        task.dispatchedByName = by.name();
        return task;
    }

    String id() {
        return id;
    }

    CaseNumber caseNumber() {
        return caseNumber;
    }

    SiteCode site() {
        return site;
    }

    List<String> zones() {
        return zones;
    }

    Instant dispatchedAt() {
        return dispatchedAt;
    }

    boolean isOpen() {
        return endedAt == null;
    }

    boolean isOfferedTo(StaffId staff, Instant now) {
        return guard == null || guard.equals(staff) || now.isAfter(dispatchedAt.plus(SHIFT));
    }

    /** A guard who comes back with one more result after the end is heard; after a case's end nobody searches. */
    void refuseIfCalledOff() {
        if (calledOff) {
            throw SearchRefused.ended();
        }
    }

    /** @param reports all of this task */
    void reported(List<ZoneReport> reports, Instant now) {
        boolean everywhere = reports.stream().map(ZoneReport::zone).distinct().count() == zones.size();
        if (isOpen() && (everywhere || reports.stream().anyMatch(ZoneReport::isFind))) {
            endedAt = now;
        }
    }

    void callOff(Instant now) {
        if (isOpen()) {
            endedAt = now;
            calledOff = true;
        }
    }

    SearchTaskView view(List<ZoneReport> reports, boolean samePersonElsewhere) {
        Map<String, ZoneView> last = new LinkedHashMap<>();
        zones.forEach(zone -> last.put(zone, new ZoneView(zone, null, null, null, null)));
        reports.forEach(report -> last.put(report.zone(), report.view()));
        var facts = new SearchTaskView.Facts(
                what,
                hint,
                guard == null ? null : guard.value(),
                guardName,
                dispatchedAt,
                dispatchedByName,
                endedAt,
                calledOff);
        return new SearchTaskView(
                id, caseNumber.value(), site.value(), facts, List.copyOf(last.values()), samePersonElsewhere);
    }
}
