package wanbi.investigation.internal.police;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import wanbi.investigation.api.ReturnedGoodsCommand;
import wanbi.investigation.api.ReturnedGoodsCommand.Line;
import wanbi.kernel.InvalidInput;

/** Who may take recovered goods, and what has to be said of them (R30, 程序规定 234). */
class SoundReturnTest {

    private static final Line WALLET = new Line(1, 1, "完好");

    private static String answer(String to, String receiver, String letter, String through, Line... lines) {
        ReturnedGoodsCommand said = new ReturnedGoodsCommand(
                "SH01-SQ-20261122-001-BJ1",
                "发还1号",
                LocalDate.of(2026, 11, 23),
                null,
                null,
                to,
                receiver,
                letter,
                through,
                List.of(lines));
        try {
            SoundReturn.judged(said, "f1"::equals);
            return "sound";
        } catch (InvalidInput wrong) {
            return wrong.errors().get(0).field() + " " + wrong.errors().get(0).code();
        }
    }

    @Test
    void theVictimOrAnAgentWithALetter() {
        assertEquals("sound", answer("VICTIM", "王小明", null, "POLICE", WALLET));
        assertEquals("sound", answer("AGENT", "李晓梅", "f1", "DESK", WALLET));
        assertEquals("authorisationFile REQUIRED", answer("AGENT", "李晓梅", " ", "POLICE", WALLET));
        assertEquals("authorisationFile FILE_UNKNOWN", answer("AGENT", "李晓梅", "f2", "POLICE", WALLET));
        assertEquals("receiver REQUIRED", answer("VICTIM", " ", null, "POLICE", WALLET));
    }

    @Test
    void thePoliceDoNotCollectForHim() {
        assertEquals("to UNKNOWN_CODE", answer("POLICE", "民警", null, "POLICE", WALLET));
        assertEquals("through UNKNOWN_CODE", answer("VICTIM", "王小明", null, "MAIL", WALLET));
    }

    @Test
    void eachLineOnce() {
        assertEquals("lines REQUIRED", answer("VICTIM", "王小明", null, "POLICE"));
        assertEquals("lines/2/line SAID_TWICE", answer("VICTIM", "王小明", null, "POLICE", WALLET, WALLET));
        assertEquals("lines/1/quantity REQUIRED", answer("VICTIM", "王小明", null, "POLICE", new Line(1, null, null)));
        assertEquals(
                "lines/1/condition TOO_LONG", answer("VICTIM", "王小明", null, "POLICE", new Line(1, 1, "长".repeat(201))));
    }

    @Test
    void nothingSaidIsNothingRecorded() {
        assertThrows(
                InvalidInput.class,
                () -> SoundReturn.judged(
                        new ReturnedGoodsCommand(null, null, null, null, null, null, null, null, null, null),
                        f -> true));
    }
}
