package wanbi.intake.internal.founditem;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import wanbi.intake.api.HoldRule;
import wanbi.platform.api.LegalBook.HoldPeriod;

/** E.7 and L-07: the site's days, unless the category's or a flag's end sooner. */
class HoldSpanTest {

    private static final LocalDate REGISTERED = LocalDate.of(2026, 11, 2);
    private static final HoldPeriod TEN_WORKING = new HoldPeriod(10, true, "公司缺省");

    /** A fortnight for ten working days. */
    private static final IntFunction<HoldSpan.Counted> WEEKDAYS =
            days -> new HoldSpan.Counted(REGISTERED.plusDays(days * 7L / 5), List.of());

    private static HoldSpan hold(HoldRule category, boolean sameDay) {
        return HoldSpan.of(REGISTERED, TEN_WORKING, category, sameDay, WEEKDAYS);
    }

    @Test
    void theSiteSaysHowLong() {
        assertEquals(new HoldSpan(LocalDate.of(2026, 11, 16), "SITE", List.of()), hold(HoldRule.NONE, false));
    }

    @Test
    void aSitesCalendarDaysAreJustDays() {
        HoldSpan span = HoldSpan.of(REGISTERED, new HoldPeriod(30, false, ""), HoldRule.NONE, false, WEEKDAYS);
        assertEquals(LocalDate.of(2026, 12, 2), span.lastDay());
    }

    @Test
    void anIdentityDocumentGoesAfterThreeDays() {
        assertEquals(
                new HoldSpan(LocalDate.of(2026, 11, 5), "CATEGORY", List.of()),
                hold(new HoldRule(3, "CALENDAR"), false));
    }

    @Test
    void aLongerRuleOfTheCategoryIsNoMatter() {
        assertEquals("SITE", hold(new HoldRule(60, "CALENDAR"), false).because());
        assertEquals("SITE", hold(new HoldRule(10, "WORKING"), false).because());
    }

    @Test
    void aWeaponGoesTheSameDay() {
        assertEquals(new HoldSpan(REGISTERED, "SAME_DAY", List.of()), hold(new HoldRule(3, "CALENDAR"), true));
        assertEquals("SAME_DAY", hold(new HoldRule(null, null, true), false).because());
    }

    @Test
    void aMissingCalendarIsTold() {
        HoldSpan span = HoldSpan.of(
                REGISTERED,
                TEN_WORKING,
                HoldRule.NONE,
                false,
                days -> new HoldSpan.Counted(LocalDate.of(2027, 1, 5), List.of(2027)));
        assertEquals(List.of(2027), span.missingYears());
    }

    @Test
    void whatDoesNotRestOnTheMissingCalendarIsCertain() {
        HoldSpan span = HoldSpan.of(
                REGISTERED,
                TEN_WORKING,
                new HoldRule(3, "CALENDAR"),
                false,
                days -> new HoldSpan.Counted(LocalDate.of(2027, 1, 5), List.of(2027)));
        assertEquals(List.of(), span.missingYears());
    }
}
