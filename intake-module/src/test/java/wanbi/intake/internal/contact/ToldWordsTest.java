package wanbi.intake.internal.contact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static wanbi.intake.internal.contact.Contacts.NOW;
import static wanbi.intake.internal.contact.Contacts.OTHERS;
import static wanbi.intake.internal.contact.Contacts.RECEIVED;
import static wanbi.intake.internal.contact.Contacts.refusal;
import static wanbi.intake.internal.contact.Contacts.told;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import wanbi.intake.api.ContactCommand.GiveFeedback;
import wanbi.kernel.FieldErrors;

/** What was told is written down with its time, its way and what came of it (R17). */
class ToldWordsTest {

    private static ToldWords judged(GiveFeedback said) {
        FieldErrors errors = new FieldErrors();
        ToldWords told = ToldWords.judged(said, OTHERS, RECEIVED, NOW, errors);
        errors.refuse();
        return told;
    }

    private static String wrong(GiveFeedback said) {
        return refusal(errors -> ToldWords.judged(said, OTHERS, RECEIVED, NOW, errors));
    }

    @Test
    void onlyWhoWasReachedWasTold() {
        assertTrue(judged(told(NOW, "PHONE", "REACHED", "已受理")).reached());
        assertTrue(judged(told(NOW, "WECHAT", "READ", "已受理")).reached());
        assertFalse(judged(told(NOW, "PHONE", "NO_ANSWER", "没人接")).reached());
        assertFalse(judged(told(NOW, "PHONE", "WRONG_NUMBER", "空号")).reached());
        assertEquals("DESK", judged(told(NOW, "DESK", "REACHED", "当面告知")).channel());
    }

    @Test
    void everythingThatIsMissingIsNamedAtOnce() {
        assertEquals(
                "at REQUIRED, channel REQUIRED, outcome REQUIRED, text REQUIRED", wrong(told(null, null, null, "  ")));
    }

    @Test
    void nobodyIsToldInTheFutureOrBeforeTheReport() {
        assertEquals("at IN_FUTURE", wrong(told(NOW.plusSeconds(61), "PHONE", "REACHED", "已受理")));
        assertEquals("at BEFORE_REPORT", wrong(told(RECEIVED.minusSeconds(31), "PHONE", "REACHED", "已受理")));
        assertEquals(
                RECEIVED.minusSeconds(30),
                judged(told(RECEIVED.minusSeconds(30), "PHONE", "REACHED", "已受理"))
                        .at());
        assertEquals(
                "at INVALID",
                wrong(told(Instant.MIN, "PHONE", "REACHED", "已受理")).split(", ")[0]);
    }

    @Test
    void onlyKnownWaysAndOutcomes() {
        assertEquals("channel UNKNOWN_CODE, outcome UNKNOWN_CODE", wrong(told(NOW, "PIGEON", "PERHAPS", "已受理")));
    }

    @Test
    void aFeedbackIsNoNovelAndNamesNobody() {
        assertEquals("text TOO_LONG", wrong(told(NOW, "PHONE", "REACHED", "长".repeat(1_001))));
        assertEquals("text FEEDBACK_NAMES_OTHERS", wrong(told(NOW, "PHONE", "REACHED", "李师傅捡到了")));
        assertEquals("text ID_NUMBER_REFUSED", wrong(told(NOW, "PHONE", "REACHED", "请带 310101199001011234 的证件")));
    }
}
