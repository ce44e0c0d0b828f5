package wanbi.platform.internal.legal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import wanbi.kernel.InvalidInput;
import wanbi.kernel.SiteCode;
import wanbi.platform.api.LegalProfiles.Enter;
import wanbi.platform.api.LegalTerms;

/** F-18: what an entry on the law at a site must say, one refusal each. */
class LegalEntryTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    /** An entry while it is written; right in every field until one is made wrong. */
    private static final class Draft {
        LocalDate from = TODAY;
        String placeClass = "NON_PUBLIC";
        String basis = "住宅小区，第三十三条";
        Integer footageDays = 30;
        Integer holdDays = 10;
        String holdCount = "WORKING";
        BigDecimal figure = new BigDecimal(1_000);
        List<String> phones = List.of("021-55500110");
        String decidedBy = "法务部 王律师";
        String filing;
        Integer filedDays;

        Enter command() {
            return new Enter(
                    new SiteCode("SH01"),
                    from,
                    new LegalTerms(
                            placeClass,
                            basis,
                            footageDays,
                            "保安服务管理条例 25",
                            holdDays,
                            holdCount,
                            "公司缺省",
                            figure,
                            "法释〔2013〕8号",
                            "静安派出所",
                            phones,
                            decidedBy,
                            false,
                            filing,
                            filedDays),
                    null);
        }
    }

    private static String refusals(Consumer<Draft> change) {
        Draft draft = new Draft();
        change.accept(draft);
        return assertThrows(InvalidInput.class, () -> LegalEntry.judged(draft.command(), TODAY)).errors().stream()
                .map(error -> error.field() + " " + error.code())
                .collect(Collectors.joining(", "));
    }

    @Test
    void aWholeEntryIsKeptAsWritten() {
        LegalEntry entry = LegalEntry.judged(new Draft().command(), TODAY);
        assertEquals(TODAY, entry.effectiveFrom());
        assertEquals(List.of("021-55500110"), entry.terms().policePhones());
    }

    @Test
    void aClassOfPlaceThatThereIsNotIsRefused() {
        assertEquals("placeClass UNKNOWN_CODE", refusals(entry -> entry.placeClass = "ART8"));
        assertEquals("placeClass REQUIRED", refusals(entry -> entry.placeClass = " "));
    }

    @Test
    void footageIsKeptAMonthAtLeast() {
        assertEquals("footageDays OUT_OF_RANGE", refusals(entry -> entry.footageDays = 29));
        assertEquals("footageDays REQUIRED", refusals(entry -> entry.footageDays = null));
    }

    @Test
    void keyTargetsKeepItAQuarter() {
        assertEquals("footageDays OUT_OF_RANGE", refusals(entry -> {
            entry.placeClass = "KEY_TARGET";
            entry.footageDays = 89;
        }));
    }

    /** 国令799号 14. */
    @Test
    void aFilingSaysForHowLongFootageIsKept() {
        assertEquals("filedDays REQUIRED", refusals(entry -> entry.filing = "沪公视备 7"));
        assertEquals("filingNumber REQUIRED", refusals(entry -> entry.filedDays = 30));
        assertEquals("filingNumber TOO_LONG, filedDays OUT_OF_RANGE", refusals(entry -> {
            entry.filing = "备".repeat(61);
            entry.filedDays = 0;
        }));
    }

    @Test
    void aHoldOfNoDaysIsNone() {
        assertEquals("holdDays OUT_OF_RANGE", refusals(entry -> entry.holdDays = 0));
        assertEquals("holdCount UNKNOWN_CODE", refusals(entry -> entry.holdCount = "LUNAR"));
    }

    @Test
    void aFigureIsWholeYuanAboveNothing() {
        assertEquals("theftFigure OUT_OF_RANGE", refusals(entry -> entry.figure = BigDecimal.ZERO));
        assertEquals("theftFigure OUT_OF_RANGE", refusals(entry -> entry.figure = new BigDecimal("999.5")));
        assertEquals("theftFigure OUT_OF_RANGE", refusals(entry -> entry.figure = new BigDecimal("1e30")));
        assertEquals("theftFigure REQUIRED", refusals(entry -> entry.figure = null));
    }

    @Test
    void aTelephoneCanBeDialled() {
        assertEquals("policePhones/2 INVALID_PHONE", refusals(entry -> entry.phones = List.of("110", "电话")));
        assertEquals("policePhones REQUIRED", refusals(entry -> entry.phones = List.of(" ")));
        assertEquals(
                "policePhones TOO_MANY",
                refusals(entry -> entry.phones = List.of("110", "119", "120", "122", "12345", "12348")));
    }

    @Test
    void somebodyHasDecidedItForAReason() {
        assertEquals("decidedBy REQUIRED", refusals(entry -> entry.decidedBy = null));
        assertEquals("basis TOO_LONG", refusals(entry -> entry.basis = "长".repeat(301)));
    }

    @Test
    void theDayLiesWithinWhatAnybodyCanPlan() {
        assertEquals("effectiveFrom REQUIRED", refusals(entry -> entry.from = null));
        assertEquals("effectiveFrom OUT_OF_RANGE", refusals(entry -> entry.from = TODAY.plusYears(3)));
        assertEquals("effectiveFrom OUT_OF_RANGE", refusals(entry -> entry.from = LocalDate.of(1999, 12, 31)));
    }
}
