package wanbi.platform.internal.calendar;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import wanbi.kernel.StaleRecord;
import wanbi.platform.api.CalendarYearView;

/** A year as the State Council arranges it each autumn for the next: entered once, mended when it was read wrongly. */
@Entity
@Table(schema = "platform", name = "calendar_year")
class CalendarYear {

    @Id
    private int year;

    private String basis;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(schema = "platform", name = "calendar_day", joinColumns = @JoinColumn(name = "year"))
    @OrderBy("day")
    private List<SpecialDay> days = new ArrayList<>();

    @Version
    private long version;

    protected CalendarYear() {}

    static CalendarYear of(int year, String basis, List<SpecialDay> days) {
        CalendarYear entered = new CalendarYear();
        entered.year = year;
        entered.basis = basis;
        entered.days.addAll(days);
        return entered;
    }

    void rearrange(String newBasis, List<SpecialDay> newDays, Long seen) {
        StaleRecord.refuseUnless(seen, version);
        basis = newBasis;
        days.clear();
        days.addAll(newDays);
    }

    /** Whether the day is worked, if the arrangement says anything of it. */
    Optional<Boolean> rules(LocalDate day) {
        return days.stream()
                .filter(special -> special.day().equals(day))
                .map(SpecialDay::isWorking)
                .findFirst();
    }

    CalendarYearView view() {
        return new CalendarYearView(
                year, basis, days.stream().map(SpecialDay::view).toList(), version);
    }
}
