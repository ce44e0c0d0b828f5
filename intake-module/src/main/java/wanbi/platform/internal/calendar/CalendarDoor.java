package wanbi.platform.internal.calendar;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import wanbi.kernel.Role;
import wanbi.kernel.SiteCode;
import wanbi.kernel.StaffId;
import wanbi.kernel.StaleRecord;
import wanbi.platform.api.CalendarYearView;
import wanbi.platform.api.Directory;
import wanbi.platform.api.Guarded;
import wanbi.platform.api.Journal;
import wanbi.platform.api.JournalEntry;
import wanbi.platform.api.Roles;
import wanbi.platform.api.SiteHoursView;
import wanbi.platform.api.StaffView;
import wanbi.platform.api.WorkCalendar;

@Stateless
@RolesAllowed({
    Roles.DESK,
    Roles.GUARD,
    Roles.CCTV,
    Roles.MANAGER,
    Roles.HEAD_OFFICE,
    Roles.AUDITOR,
    Roles.ADMIN,
    Roles.SYSTEM
})
public class CalendarDoor implements WorkCalendar {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final Duration AHEAD = Duration.ofDays(60);

    @Inject
    CalendarShelf shelf;

    @Inject
    Directory directory;

    @Inject
    Journal journal;

    @Inject
    Clock clock;

    @Override
    @Guarded
    public List<CalendarYearView> years() {
        return shelf.years().stream().map(CalendarYear::view).toList();
    }

    @Override
    @Guarded
    public List<Integer> missingYears() {
        Instant now = clock.instant();
        return Stream.of(now, now.plus(AHEAD))
                .map(at -> at.atZone(CHINA).getYear())
                .distinct()
                .filter(shelf::isMissing)
                .toList();
    }

    @Override
    @Guarded({Role.HEAD_OFFICE, Role.ADMIN})
    public void keep(KeepYear command) {
        YearReading said = YearReading.of(command);
        Optional<CalendarYear> known = shelf.find(said.year());
        if (known.isEmpty()) {
            shelf.add(CalendarYear.of(said.year(), said.basis(), said.days()));
        } else if (command.version() == null) {
            throw new StaleRecord();
        } else {
            known.get().rearrange(said.basis(), said.days(), command.version());
        }
        shelf.flush();
        journal.append(JournalEntry.of(journal.today(), "CALENDAR_KEPT")
                .fact("year", said.year())
                .fact("days", said.days().size())
                .personal("basis", said.basis()));
    }

    @Override
    @Guarded
    public SiteHoursView hours(SiteCode site) {
        return shelf.hours(site).view();
    }

    @Override
    @Guarded({Role.HEAD_OFFICE, Role.ADMIN})
    public void change(ChangeHours command) {
        HoursReading said = HoursReading.of(
                command,
                directory.staff(command.site()).stream()
                        .map(StaffView::getId)
                        .map(StaffId::value)
                        .toList());
        SiteHours hours = shelf.chosen(command.site()).orElseGet(() -> {
            SiteHours first = SiteHours.usual(command.site());
            shelf.add(first);
            return first;
        });
        hours.change(said.hours(), said.deputy(), command.version());
        shelf.flush();
        journal.append(JournalEntry.of(journal.today(command.site()), "SITE_HOURS_CHANGED")
                .fact("opens", said.hours().opens())
                .fact("closes", said.hours().closes())
                .fact("deputy", said.deputy()));
    }
}
