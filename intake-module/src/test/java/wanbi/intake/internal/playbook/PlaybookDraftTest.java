package wanbi.intake.internal.playbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import wanbi.intake.api.Categories.Asked;
import wanbi.intake.api.Categories.ChangePlaybook;
import wanbi.intake.api.Categories.Wanted;
import wanbi.intake.api.ShippedCodes;
import wanbi.kernel.InvalidInput;

/** What head office may write into a playbook (F-4). */
class PlaybookDraftTest {

    private static final Asked HOW_MANY = new Asked("HOW_MANY", " 一共几把？ ", "How many?", List.of());
    private static final Wanted LOCK = new Wanted("CHANGE_LOCK", 60, "建议换锁", "Advise a new lock");

    private static ChangePlaybook playbook(List<Asked> questions, List<Wanted> actions) {
        return new ChangePlaybook("KEYS", "请换锁", "Change the lock", questions, actions, 1L);
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
                refusal(new ChangePlaybook("KEYS", "长".repeat(501), " ", null, null, 1L)));
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
