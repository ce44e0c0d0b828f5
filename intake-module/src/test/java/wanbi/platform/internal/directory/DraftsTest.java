package wanbi.platform.internal.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wanbi.kernel.FieldErrors;
import wanbi.platform.api.DirectoryAdministration.SiteDraft;

/** What an administrator types is cleaned, and refused on its field when it cannot be right. */
class DraftsTest {

    @Test
    void aSiteWithoutNameIsRefused() {
        assertEquals(List.of("name REQUIRED"), refusals(site(" ", null, null, 0, 0)));
    }

    @Test
    void aSiteNameOfMoreThanSixtyCharactersIsRefused() {
        assertEquals(List.of("name TOO_LONG"), refusals(site("静".repeat(61), null, null, 0, 0)));
    }

    @Test
    void aZoneThatDoesNotExistIsRefused() {
        assertEquals(List.of("zone INVALID"), refusals(site("静安", "Asia/Jingan", null, 0, 0)));
    }

    @Test
    void withoutAZoneASiteLivesInShanghaisTime() {
        assertEquals("Asia/Shanghai", SiteFacts.of(site("静安", null, null, 0, 0)).zone());
    }

    @ParameterizedTest
    @ValueSource(strings = {"12", "call me", "021-", "+86 21 6272 0000 ext"})
    void whatIsNoTelephoneIsRefused(String phone) {
        assertEquals(List.of("phone INVALID_PHONE"), refusals(site("静安", null, phone, 0, 0)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"021-62720000", "+86 21 6272 0000", "13800138000", "95598"})
    void telephonesOfAllKindsAreTaken(String phone) {
        assertEquals(List.of(), refusals(site("静安", null, phone, 0, 0)));
    }

    @Test
    void allWrongFieldsAreNamedAtOnce() {
        assertEquals(
                List.of("name REQUIRED", "households INVALID", "area INVALID"),
                refusals(site(null, null, null, -1, -2)));
    }

    @Test
    void aMailAddressOfStaffThatReachesNobodyIsRefused() {
        FieldErrors errors = new FieldErrors();
        StaffFacts.of("王小明", "wang.xm", null, "wang@example").judge(errors);
        assertEquals(
                "mail INVALID_MAIL",
                errors.all().get(0).field() + " " + errors.all().get(0).code());
    }

    @Test
    void userNamesAreToldApartWithoutRegardToCase() {
        assertEquals("wang.xm", StaffFacts.of("王小明", " Wang.XM ", null).username());
    }

    @ParameterizedTest
    @ValueSource(strings = {"w", "王小明", "wang xm", "-wang", "wang@sh"})
    void whatIsNoUserNameIsRefused(String username) {
        FieldErrors errors = new FieldErrors();
        StaffFacts.of("王小明", username, null).judge(errors);
        assertEquals(List.of("username INVALID_USERNAME"), inWords(errors));
    }

    @Test
    void aColleagueWithoutNameAndUserNameIsRefusedForBoth() {
        FieldErrors errors = new FieldErrors();
        StaffFacts.of(null, "\u200B", null).judge(errors);
        assertEquals(List.of("name REQUIRED", "username REQUIRED"), inWords(errors));
    }

    private static List<String> refusals(SiteDraft draft) {
        FieldErrors errors = new FieldErrors();
        SiteFacts.of(draft).judge(errors);
        return inWords(errors);
    }

    private static List<String> inWords(FieldErrors errors) {
        return errors.all().stream()
                .map(error -> error.field() + " " + error.code())
                .toList();
    }

    private static SiteDraft site(String name, String zone, String phone, int households, int area) {
        return new SiteDraft("SH01", name, "EAST", zone, phone, null, households, area, false, null);
    }
}
