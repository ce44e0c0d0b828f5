package wanbi.platform.internal.guards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import wanbi.kernel.InvalidInput;
import wanbi.kernel.SiteCode;
import wanbi.platform.api.GuardContracts.Enter;
import wanbi.platform.api.GuardTerms;

/** L-18, L-36: what an entry on who guards a site must say, one refusal each. */
class SoundGuardContractTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static GuardTerms terms(String company, LocalDate end, String phone, LocalDate agreement) {
        return new GuardTerms(company, "沪公保服20190031", " ", end, "值班队长", phone, agreement);
    }

    private static SoundGuardContract judged(LocalDate from, boolean own, GuardTerms terms) {
        return SoundGuardContract.judged(new Enter(new SiteCode("SH01"), from, own, terms, null), TODAY);
    }

    private static List<String> refused(LocalDate from, boolean own, GuardTerms terms) {
        return assertThrows(InvalidInput.class, () -> judged(from, own, terms)).errors().stream()
                .map(error -> error.field() + ":" + error.code())
                .toList();
    }

    @Test
    void aCompanyIsEnteredWithWhatIsKnown() {
        GuardTerms said = judged(TODAY, false, terms(" 安澜保安 ", null, "021-55501121", null))
                .terms();
        assertEquals("安澜保安", said.company());
        assertEquals(null, said.contractNumber(), "a blank is nothing");
    }

    @Test
    void aCompanyWithoutNameLicenceOrTelephoneIsNamedWhole() {
        assertEquals(
                List.of("company:REQUIRED", "licence:REQUIRED", "contact:REQUIRED", "phone:REQUIRED"),
                refused(TODAY, false, GuardTerms.OWN_GUARDS));
        assertEquals(List.of("phone:INVALID_PHONE"), refused(TODAY, false, terms("安澜", null, "call me", null)));
        assertEquals(
                List.of("company:TOO_LONG"), refused(TODAY, false, terms("安".repeat(101), null, "021-55501121", null)));
    }

    @Test
    void ownGuardsAndACompanyAreNotMeantAtOnce() {
        assertEquals(
                GuardTerms.OWN_GUARDS,
                judged(TODAY, true, GuardTerms.OWN_GUARDS).terms());
        assertEquals(List.of("company:OWN_GUARDS"), refused(TODAY, true, terms("安澜", null, "021-55501121", null)));
    }

    @Test
    void daysLieWhereTheyCan() {
        assertEquals(List.of("effectiveFrom:REQUIRED"), refused(null, false, terms("安澜", TODAY, "021-55501121", null)));
        assertEquals(List.of("effectiveFrom:OUT_OF_RANGE"), refused(TODAY.plusYears(3), true, GuardTerms.OWN_GUARDS));
        assertEquals(
                List.of("validUntil:OUT_OF_RANGE"),
                refused(TODAY, false, terms("安澜", TODAY.minusDays(1), "021-55501121", null)));
        assertEquals(
                List.of("dataAgreementOn:IN_FUTURE"),
                refused(TODAY, false, terms("安澜", null, "021-55501121", TODAY.plusDays(1))));
    }
}
