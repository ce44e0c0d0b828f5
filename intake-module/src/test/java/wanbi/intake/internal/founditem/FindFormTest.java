package wanbi.intake.internal.founditem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static wanbi.intake.internal.founditem.Finds.aFindOf;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import wanbi.intake.api.RegisterFind;
import wanbi.intake.api.ReportLoss.Content;
import wanbi.intake.internal.founditem.Finds.Draft;
import wanbi.kernel.FieldError;
import wanbi.kernel.FieldErrors;

/** What a correction changes, and that it changes nothing else (I13). */
class FindFormTest {

    private final FieldErrors errors = new FieldErrors();

    @Test
    void onlyTheNamedFieldsChange() {
        Draft draft = aFindOf("黑色钱包");
        draft.hiddenFeatures = List.of("夹层, 有照片", "拉链缺齿");
        RegisterFind old = CleanFind.of(draft.build());
        RegisterFind now = changed(old, Map.of("features", "右下角磨损"));
        FindChange change = FindChange.between(FindForm.of(old), FindForm.of(now));
        assertEquals(List.of("features"), List.copyOf(change.before().keySet()));
        assertNull(change.before().get("features"));
        assertEquals("右下角磨损", change.after().get("features"));
        assertEquals(old.hiddenFeatures(), now.hiddenFeatures());
    }

    @Test
    void fieldsAreWrittenWithDotsOrSlashes() {
        RegisterFind old = CleanFind.of(aFindOf("黑色钱包").build());
        assertEquals("王芳", changed(old, Map.of("finder.name", "王芳")).finder().name());
        assertEquals("王芳", changed(old, Map.of("finder/name", "王芳")).finder().name());
    }

    @Test
    void aBlankTakesAValueAway() {
        Draft draft = aFindOf("黑色钱包").worth("800");
        draft.features = "旧";
        RegisterFind now = changed(
                CleanFind.of(draft.build()), Map.of("features", " ", "colours", "", "estimatedValue/amount", ""));
        assertNull(now.features());
        assertEquals(List.of(), now.colours());
        assertNull(now.estimatedValue());
    }

    @Test
    void listsAreJoinedByCommas() {
        RegisterFind now = changed(CleanFind.of(aFindOf("包").build()), Map.of("colours", "RED, BLUE"));
        assertEquals(List.of("RED", "BLUE"), now.colours());
    }

    @Test
    void thingsInsideAreChangedAddedAndTakenOutOneByOne() {
        Draft draft = aFindOf("黑色钱包");
        draft.contents = List.of(new Content("CASH", "300 元"), new Content("KEYS", null));
        Map<String, String> changes = new HashMap<>(
                Map.of("contents/1/text", "500 元", "contents/3/kind", "BANK_CARD", "contents/3/text", "招商银行"));
        changes.put("contents/2/kind", null);
        RegisterFind now = changed(CleanFind.of(draft.build()), changes);
        assertEquals(List.of(new Content("CASH", "500 元"), new Content("BANK_CARD", "招商银行")), now.contents());
        assertTrue(errors.isEmpty());
    }

    @Test
    void aLaterFindTimeTakesTheReasonOfTheCorrection() {
        RegisterFind old = CleanFind.of(aFindOf("包").build());
        RegisterFind now = changed(old, Map.of("foundAt", "2026-11-20T09:00:00+08:00"));
        assertEquals(Instant.parse("2026-11-20T01:00:00Z"), now.foundAt());
        assertEquals("更正", now.lateEntryReason());
    }

    @Test
    void whatCannotBeReadIsNamedAndLeftAsItWas() {
        RegisterFind old = CleanFind.of(aFindOf("包").worth("5").build());
        RegisterFind now = changed(old, Map.of("quantity", "一些", "foundAt", "昨天", "estimatedValue/amount", "很多"));
        assertEquals(FindForm.of(old), FindForm.of(now));
        assertEquals(
                List.of("estimatedValue/amount", "foundAt", "quantity"),
                errors.all().stream().map(FieldError::field).sorted().toList());
    }

    @Test
    void statusAndNumbersAreNoFields() {
        changed(CleanFind.of(aFindOf("包").build()), Map.of("status", "RETURNED", "contents/99/kind", "CASH"));
        assertEquals(
                List.of("status NOT_CHANGEABLE", "contents/99/kind NOT_CHANGEABLE"),
                errors.all().stream().map(e -> e.field() + " " + e.code()).toList());
    }

    @Test
    void personalValuesOfACorrectionAreShownMasked() {
        assertEquals("王*明", PersonalFields.masked("finder/name", "王小明"));
        assertEquals("138****8000", PersonalFields.masked("finder.phone", "13800138000"));
        assertEquals("****5678", PersonalFields.masked("serial", "12345678"));
        assertEquals("2", PersonalFields.masked("hiddenFeatures", "夹层有照片\n拉链缺齿"));
        assertEquals("黑色", PersonalFields.masked("features", "黑色"));
    }

    private RegisterFind changed(RegisterFind old, Map<String, String> changes) {
        return CleanFind.of(new FindForm(changes, errors).change(old, "更正"));
    }
}
