package wanbi.intake.internal.playbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import wanbi.intake.api.Categories.Asked;
import wanbi.intake.api.Categories.ChangePlaybook;
import wanbi.intake.api.Categories.Flagged;
import wanbi.intake.api.Categories.Ruled;
import wanbi.intake.api.Categories.Wanted;
import wanbi.intake.api.HoldRule;
import wanbi.intake.api.ShippedCodes;
import wanbi.kernel.InvalidInput;

/** What head office may write into a playbook (F-4). */
class PlaybookDraftTest {

    private static final Asked HOW_MANY = new Asked("HOW_MANY", " 一共几把？ ", "How many?", List.of());
    private static final Wanted LOCK = new Wanted("CHANGE_LOCK", 60, "建议换锁", "Advise a new lock");

    private static ChangePlaybook playbook(List<Asked> questions, List<Wanted> actions) {
        return new ChangePlaybook("KEYS", "请换锁", "Change the lock", questions, actions, null, 1L);
    }

    private static String refusal(ChangePlaybook typed) {
        return assertThrows(InvalidInput.class, () -> PlaybookDraft.judged(typed)).errors().stream()
                .map(error -> error.field() + " " + error.code())
                .collect(Collectors.joining(", "));
    }

    @Test
    void aSoundPlaybookIsKeptAsWritten() {
        PlaybookDraft draft = PlaybookDraft.judged(playbook(List.of(HOW_MANY), List.of(LOCK)));
        assertEquals("一共几把？", draft.questions().get(0).text());
        assertEquals(List.of(LOCK), draft.actions());
    }

    @Test
    void everythingWrongIsNamedAtOnce() {
        Asked noCode = new Asked("how many", "", "How many?", List.of("MAYBE"));
        Wanted noTime = new Wanted("BREAK_THE_DOOR", 0, "x", "y");
        assertEquals(
                "questions/1/code INVALID, questions/1/options INVALID, questions/1/text REQUIRED,"
                        + " actions/1/action UNKNOWN_CODE, actions/1/minutes OUT_OF_RANGE",
                refusal(playbook(List.of(noCode), List.of(noTime))));
    }

    @Test
    void nothingStandsTwice() {
        assertEquals(
                "questions/2/code TWICE, actions/2/action TWICE",
                refusal(playbook(List.of(HOW_MANY, HOW_MANY), List.of(LOCK, LOCK))));
    }

    @Test
    void aDeskIsNotAskedToReadANovel() {
        assertEquals("questions TOO_MANY, actions TOO_MANY", refusal(playbook(many(), sevenActions())));
        assertEquals(
                "advice TOO_LONG, adviceEn REQUIRED",
                refusal(new ChangePlaybook("KEYS", "长".repeat(501), " ", null, null, null, 1L)));
    }

    private static String ruleRefusal(String category, Ruled rules) {
        return refusal(new ChangePlaybook(category, "请换锁", "Change the lock", null, null, rules, 1L));
    }

    private static Ruled rules(HoldRule hold, Flagged... flags) {
        return new Ruled(List.of(flags), List.of("OPENS_DOOR"), hold, false);
    }

    @Test
    void soundRulesAreKeptAsWritten() {
        Flagged address = new Flagged("ADDRESS", " 有地址 ", "An address", null, "TELLS_ADDRESS", true);
        ChangePlaybook typed =
                new ChangePlaybook("KEYS", "换锁", "Lock", null, null, rules(new HoldRule(3, "CALENDAR"), address), 1L);
        RulesDraft draft = PlaybookDraft.judged(typed).rules().orElseThrow();
        assertEquals("有地址", draft.rules().flags().get(0).getText());
        assertEquals(new HoldRule(3, "CALENDAR"), draft.rules().hold());
        assertEquals(List.of("OPENS_DOOR"), draft.rules().traits());
    }

    @Test
    void withoutRulesTheyStayAsTheyWere() {
        assertEquals(
                Optional.empty(),
                PlaybookDraft.judged(playbook(List.of(), List.of())).rules());
    }

    @Test
    void everythingWrongWithAFlagIsNamed() {
        Flagged wrong = new Flagged("an address", "", "长".repeat(121), "P9", "SHINES", false);
        assertEquals(
                "flags/1/code INVALID, flags/1/raises INVALID, flags/1/trait INVALID, flags/1/text REQUIRED,"
                        + " flags/1/textEn TOO_LONG",
                ruleRefusal("KEYS", rules(HoldRule.NONE, wrong)));
    }

    @Test
    void noFlagStandsTwice() {
        Flagged once = new Flagged("ADDRESS", "有地址", "An address", "P1", null, false);
        assertEquals("flags/2/code TWICE", ruleRefusal("KEYS", rules(HoldRule.NONE, once, once)));
    }

    @Test
    void nobodyTicksNineFlags() {
        Flagged[] nine = IntStream.rangeClosed(1, 9)
                .mapToObj(n -> new Flagged("F" + n, "有", "Yes", null, null, false))
                .toArray(Flagged[]::new);
        assertEquals("flags TOO_MANY", ruleRefusal("KEYS", rules(HoldRule.NONE, nine)));
    }

    @Test
    void aHoldHasDaysThatCanBeCounted() {
        assertEquals("holdDays OUT_OF_RANGE", ruleRefusal("KEYS", rules(new HoldRule(0, "WORKING"))));
        assertEquals("holdCount REQUIRED", ruleRefusal("KEYS", rules(new HoldRule(3, null))));
        assertEquals("holdCount INVALID", ruleRefusal("KEYS", rules(new HoldRule(3, "LUNAR"))));
    }

    @Test
    void identityDocumentsAndBankCardsAreNeverPhotographed() {
        assertEquals("photoForbidden PHOTO_STAYS_FORBIDDEN", ruleRefusal("ID_DOCUMENT", rules(HoldRule.NONE)));
        assertEquals("photoForbidden PHOTO_STAYS_FORBIDDEN", ruleRefusal("CASH_OR_BANK_CARD", rules(HoldRule.NONE)));
    }

    @Test
    void aTraitThatThereIsNotIsRefused() {
        assertEquals("traits INVALID", ruleRefusal("KEYS", new Ruled(null, List.of("SHINES"), null, false)));
    }

    private static List<Asked> many() {
        return IntStream.rangeClosed(1, 11)
                .mapToObj(n -> new Asked("Q" + n, "问", "ask", List.of()))
                .toList();
    }

    private static List<Wanted> sevenActions() {
        return ShippedCodes.SECOND_LOSS_ACTIONS.subList(0, 7).stream()
                .map(code -> new Wanted(code, 5, "做", "do"))
                .toList();
    }
}
