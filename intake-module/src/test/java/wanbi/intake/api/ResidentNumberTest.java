package wanbi.intake.api;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Identity numbers are not collected (L-08, L-30). */
class ResidentNumberTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"11010519491231002X", "号码11010519491231002x。", "110105 19491231 0021", "110105-19491231-0021"})
    void anIdentityNumberIsSeen(String text) {
        assertTrue(ResidentNumber.standsIn(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "尾号 002X",
                "356938035643809",
                "6222021234567890123",
                "11010519491331002X",
                "20261122-001 与 20261123-002"
            })
    void otherNumbersAreLeftAlone(String text) {
        assertFalse(ResidentNumber.standsIn(text));
    }
}
