package wanbi.platform.internal.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import wanbi.kernel.FieldError;
import wanbi.kernel.InvalidInput;
import wanbi.platform.api.WorkCalendar.ChangeHours;
import wanbi.platform.api.WorkCalendar.KeepYear;
import wanbi.platform.api.WorkingTime.WorkingDays;

/** Service hours over nights and working days over moved days, missing years included (E.7, I13). */
class WorkingTimeTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final CalendarYear Y2026 = CalendarYear.of(
            2026,
            "通知",
            YearReading.of(new KeepYear(
                            2026,
                            "通知",
                            "2026-10-01 - 国庆节\n2026-10-02 - 国庆节\n2026-10-05 - 国庆节\n2026-10-06 - 国庆节\n"
                                    + "2026-10-07 - 国庆节\n2026-09-20 + 国庆节调休\n2026-10-10 + 国庆节调休",
                            null))
                    .days());

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(SHANGHAI).toInstant();
    }

    private static Instant after(String start, int minutes) {
        return ServiceHours.USUAL.after(at(start), Duration.ofMinutes(minutes), SHANGHAI);
    }

    private static WorkingDays workingDays(String start, int days) {
        return new WorkingDayCount(year -> year == 2026 ? Optional.of(Y2026) : Optional.empty())
                .after(at(start), days, SHANGHAI);
    }

    @Test
    void withinTheHoursTheClockRunsAsClocksDo() {
        assertEquals(at("2026-11-22T15:00"), after("2026-11-22T14:00", 60));
    }

    @Test
    void aStartBeforeOpeningWaitsForIt() {
        assertEquals(at("2026-11-22T08:15"), after("2026-11-22T03:20", 15));
    }

    @Test
    void aStartAfterClosingWaitsForTheNextMorning() {
        assertEquals(at("2026-11-23T08:15"), after("2026-11-22T22:00", 15));
        assertEquals(at("2026-11-23T09:00"), after("2026-11-22T23:59", 60));
    }

    @Test
    void theNightDoesNotCount() {
        assertEquals(at("2026-11-23T08:50"), after("2026-11-22T21:50", 60));
    }

    @Test
    void theLastMinuteEndsAtClosing() {
        assertEquals(at("2026-11-22T22:00"), after("2026-11-22T21:00", 60));
    }

    @Test
    void severalDaysOfServiceTimePass() {
        assertEquals(at("2026-11-24T10:00"), after("2026-11-22T20:00", 2 * 60 + 14 * 60 + 2 * 60));
    }

    @Test
    void aDeskThatClosesAtMidnightServesUntilThen() {
        ServiceHours late = new ServiceHours(LocalTime.of(8, 0), LocalTime.MIDNIGHT);
        assertEquals(at("2026-11-22T23:30"), late.after(at("2026-11-22T23:00"), Duration.ofMinutes(30), SHANGHAI));
        ServiceHours always = new ServiceHours(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);
        assertEquals(at("2026-11-23T01:00"), always.after(at("2026-11-22T23:00"), Duration.ofHours(2), SHANGHAI));
    }

    @Test
    void holidaysDoNotCountAndMovedDaysDo() {
        WorkingDays span = workingDays("2026-09-30T23:00", 3);
        assertEquals(LocalDate.of(2026, 10, 10), span.lastDay());
        assertEquals(at("2026-10-11T00:00"), span.endsAt());
        assertEquals(List.of(), span.missingYears());
    }

    @Test
    void theDayOfTheStartDoesNotCount() {
        assertEquals(
                LocalDate.of(2026, 11, 24), workingDays("2026-11-23T00:01", 1).lastDay());
    }

    @Test
    void aMissingYearIsNamedAndCountedByWeekdays() {
        WorkingDays span = workingDays("2026-12-30T10:00", 3);
        assertEquals(LocalDate.of(2027, 1, 4), span.lastDay());
        assertEquals(List.of(2027), span.missingYears());
    }

    @Test
    void nothingToCountIsAMistake() {
        assertThrows(IllegalArgumentException.class, () -> workingDays("2026-12-30T10:00", 0));
    }

    @Test
    void aLineThatIsNoDayIsRefusedWithTheLine() {
        for (String line : List.of("2026-02-30 - 春节", "春节", "2025-02-01 - 春节", "2026-02-01 ? 春节")) {
            InvalidInput refused =
                    assertThrows(InvalidInput.class, () -> YearReading.of(new KeepYear(2026, "通知", line, null)));
            FieldError error = refused.errors().get(0);
            assertEquals("CALENDAR_LINE", error.code(), line);
            assertEquals(List.of(line), error.arguments());
        }
    }

    @Test
    void aDayTwiceIsRefused() {
        var twice = new KeepYear(2026, "通知", "2026-02-15 - 春节\n2026-02-15 + 春节", null);
        assertThrows(InvalidInput.class, () -> YearReading.of(twice));
    }

    @Test
    void hoursThatEndBeforeTheyBeginAreRefused() {
        var backwards = new ChangeHours(new wanbi.kernel.SiteCode("SH01"), "22:00", "08:00", null, null);
        InvalidInput refused = assertThrows(InvalidInput.class, () -> HoursReading.of(backwards, List.of()));
        assertEquals("BEFORE_START", refused.errors().get(0).code());
    }

    @Test
    void aDeputyWhoDoesNotWorkThereIsRefused() {
        var stranger = new ChangeHours(new wanbi.kernel.SiteCode("SH01"), "08:00", "22:00", "P-0009", null);
        assertThrows(InvalidInput.class, () -> HoursReading.of(stranger, List.of("P-0001")));
        assertTrue(HoursReading.of(stranger, List.of("P-0009")).deputy() != null);
    }
}
