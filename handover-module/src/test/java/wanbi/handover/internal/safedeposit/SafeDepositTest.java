package wanbi.handover.internal.safedeposit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wanbi.handover.api.Refused;
import wanbi.handover.api.SafeDepositCommand;
import wanbi.handover.api.SafeDepositCommand.Envelope;
import wanbi.kernel.FieldErrors;
import wanbi.kernel.InvalidInput;
import wanbi.kernel.SiteCode;
import wanbi.kernel.StaffId;

/** Advice and keeping (R12, L-09). */
class SafeDepositTest {

    private static final SiteCode SITE = new SiteCode("SH01");
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final Instant NOW = Instant.parse("2026-11-23T01:00:00Z");
    private static final Hands HANDS = new Hands(StaffId.SYSTEM, StaffId.PUBLIC, NOW);
    private static final Envelope ENVELOPE = new Envelope("1", "F-1", "金项链一条", false, "P-1");

    private static SafeDepositCommand.Take said(Instant at, String chosen, String terms, Envelope envelope) {
        return new SafeDepositCommand.Take(
                SITE,
                "王小明",
                "138 0013 8000",
                "出差一周，首饰不放心",
                at,
                List.of("BANK_BOX", "DESK_SAFE"),
                chosen,
                terms,
                null,
                envelope,
                null);
    }

    private static Asked judged(SafeDepositCommand.Take said, boolean boxes) {
        return Asked.judged(said, boxes, NOW, ZONE);
    }

    private static String refused(SafeDepositCommand.Take said, boolean boxes) {
        return assertThrows(InvalidInput.class, () -> judged(said, boxes))
                .errors()
                .toString();
    }

    private static SafeDeposit taken() {
        Asked asked = judged(said(null, "DESK_SAFE", "DEPOSIT", ENVELOPE), true);
        return SafeDeposit.taken("SH01-BG-20261123-001", SITE, asked, new SafeBox(SITE, "1", true, NOW), HANDS);
    }

    private static Visitor visitor(String purpose, String who, boolean present) {
        FieldErrors errors = new FieldErrors();
        Visitor visitor = Visitor.judged(
                new SafeDepositCommand.Open(
                        "SH01-BG-20261123-001", null, purpose, who, "王小明", null, present, null, null),
                errors);
        errors.refuse();
        return visitor;
    }

    @Test
    void adviceNeedsNoBox() {
        Asked asked = judged(said(null, "BANK_BOX", "ADVICE_ONLY", null), false);
        SafeDeposit record = SafeDeposit.advised("SH01-BG-20261123-001", SITE, asked, StaffId.SYSTEM, NOW);
        assertEquals(DepositStatus.ADVISED, record.status());
        assertEquals("13800138000", record.phone());
        assertNull(record.box());
        assertThrows(Refused.class, () -> record.open(visitor("LOOK", "CLIENT", true), null, null, HANDS));
    }

    @ParameterizedTest
    @CsvSource({
        "BANK_BOX,DEPOSIT,true,TERMS_DO_NOT_FIT",
        "DESK_SAFE,ADVICE_ONLY,true,TERMS_DO_NOT_FIT",
        "DESK_SAFE,DEPOSIT,false,NO_BOXES_HERE",
        "HOME_SAFE,ADVICE_ONLY,true,NOT_EXPLAINED",
        "MATTRESS,ADVICE_ONLY,true,UNKNOWN_CODE",
        "BANK_BOX,SELL,true,UNKNOWN_CODE"
    })
    void whatDoesNotFitIsRefused(String chosen, String terms, boolean boxes, String code) {
        String told = refused(said(null, chosen, terms, ENVELOPE), boxes);
        assertEquals(true, told.contains(code), told);
    }

    /** Of the same day at the site, not by the clock of the house. */
    @Test
    void theSameDayOrAReason() {
        Instant midnight = NOW.atZone(ZONE).toLocalDate().atStartOfDay(ZONE).toInstant();
        judged(said(midnight, "BANK_BOX", "ADVICE_ONLY", null), true);
        String told = refused(said(midnight.minusSeconds(1), "BANK_BOX", "ADVICE_ONLY", null), true);
        assertEquals(true, told.contains("LATE_DEPOSIT"), told);
        String early = refused(said(NOW.plus(Duration.ofHours(1)), "BANK_BOX", "ADVICE_ONLY", null), true);
        assertEquals(true, early.contains("IN_FUTURE"), early);
    }

    @ParameterizedTest
    @CsvSource({"金项链,true", ",false"})
    void declaredOrNotOneOfTheTwo(String declared, boolean undeclared) {
        Envelope envelope = new Envelope("1", "F-1", declared, undeclared, "P-1");
        String told = refused(said(null, "DESK_SAFE", "DEPOSIT", envelope), true);
        assertEquals(true, told.contains("DECLARED_OR_NOT"), told);
    }

    @Test
    void aPinInAnyFieldIsRefused() {
        Envelope envelope = new Envelope("1", "F-1", "首饰盒密码 4711", false, "P-1");
        String told = refused(said(null, "DESK_SAFE", "DEPOSIT", envelope), true);
        assertEquals(true, told.contains("SECRET_NUMBER"), told);
    }

    @Test
    void openedSealedAnewAndGivenBack() {
        SafeDeposit deposit = taken();
        assertThrows(Refused.class, () -> deposit.giveBack("王小明", "P-2", null, HANDS));
        deposit.open(visitor("TAKE_OUT", "CLIENT", false), null, null, HANDS);
        assertThrows(Refused.class, () -> deposit.open(visitor("LOOK", "CLIENT", true), null, null, HANDS));
        assertThrows(InvalidInput.class, () -> deposit.close(new Contents("F-1", null, "P-2"), null, HANDS));
        deposit.close(new Contents("F-2", null, "P-2"), null, HANDS);
        assertEquals("F-2", deposit.seal());
        assertNull(deposit.declared());
        deposit.open(visitor("ESTATE", "HEIR", false), "公证 1", null, HANDS);
        deposit.giveBack("王大明", "P-3", null, HANDS);
        assertEquals(DepositStatus.RETURNED, deposit.status());
        assertEquals(
                List.of("SEALED", "OPENED", "CLOSED", "OPENED", "RETURNED"),
                deposit.visits().stream().map(SafeVisit::act).toList());
        assertEquals("王大明", deposit.last().visitor().name());
    }

    @ParameterizedTest
    @CsvSource({
        "ESTATE,CLIENT,true",
        "TAKE_OUT,HEIR,true",
        "KEY_LOST,CLIENT,true",
        "POLICE_ORDER,AGENT,true",
        "KEY_LOST,LOCKSMITH,false"
    })
    void onlyWhoMayComesForIt(String purpose, String who, boolean present) {
        assertThrows(InvalidInput.class, () -> visitor(purpose, who, present));
    }
}
