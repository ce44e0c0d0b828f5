package wanbi.platform.internal.signature;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import wanbi.kernel.InvalidInput;

/** 电子签名法 13: what was not drawn by a hand is no signature. */
class InkTest {

    @Test
    void aDrawnNameIsTaken() {
        assertDoesNotThrow(() -> Ink.judge(List.of(line(6, 20, 16), line(6, 15, 16))));
    }

    @Test
    void noStrokesAreNoSignature() {
        assertRefused("SIGNATURE_EMPTY", null);
        assertRefused("SIGNATURE_EMPTY", List.of());
        assertRefused("SIGNATURE_EMPTY", List.of(List.of()));
    }

    @Test
    void ninePointsAreTooFew() {
        assertRefused("SIGNATURE_EMPTY", List.of(line(9, 20, 16)));
    }

    @Test
    void aDotIsNoSignature() {
        assertRefused("SIGNATURE_EMPTY", List.of(line(40, 0, 16)));
    }

    @Test
    void linesDrawnInNoTimeComeFromNoHand() {
        assertRefused("SIGNATURE_EMPTY", List.of(line(40, 20, 0)));
    }

    @Test
    void aPointWithoutTimeIsRefused() {
        assertRefused("INVALID", List.of(List.of(List.of(1, 2))));
    }

    @Test
    void aPointWithoutPlaceIsRefused() {
        assertRefused("INVALID", List.of(List.of(Arrays.asList(1, null, 3))));
        assertRefused("INVALID", List.of(List.of(List.of(Double.NaN, 2, 3))));
    }

    @Test
    void anEndlessScrawlIsRefused() {
        assertRefused("TOO_LONG", List.of(line(20_001, 1, 1)));
    }

    private static void assertRefused(String code, List<List<List<Number>>> strokes) {
        InvalidInput refusal = assertThrows(InvalidInput.class, () -> Ink.judge(strokes));
        assertEquals("signature/strokes", refusal.errors().get(0).field());
        assertEquals(code, refusal.code());
    }

    private static List<List<Number>> line(int points, int step, int milliseconds) {
        List<List<Number>> line = new ArrayList<>();
        for (int i = 0; i < points; i++) {
            line.add(List.of(100 + i * step, 80.5, i * milliseconds));
        }
        return line;
    }
}
