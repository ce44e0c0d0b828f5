package wanbi.intake.internal.playbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wanbi.kernel.InvalidInput;

/** The rule of valuables, each reason by itself. */
class ValuableRuleTest {

    private final ValuableRule rule = ValuableRule.from(new BigDecimal("1000"));

    @Test
    void someKindsAlwaysAre() {
        assertEquals(Optional.of("CATEGORY"), rule.because(true, List.of("CASH"), new BigDecimal("5000")));
    }

    @Test
    void cashInsideMakesItValuable() {
        assertEquals(Optional.of("CASH_INSIDE"), rule.because(false, List.of("KEYS", "CASH"), null));
    }

    @Test
    void theThresholdItselfIsEnough() {
        assertEquals(Optional.of("WORTH"), rule.because(false, List.of(), new BigDecimal("1000.00")));
        assertEquals(Optional.empty(), rule.because(false, List.of(), new BigDecimal("999.99")));
    }

    @Test
    void anythingElseIsPlain() {
        assertEquals(Optional.empty(), rule.because(false, List.of("BANK_CARD"), null));
    }

    @Test
    void headOfficeMovesTheThreshold() {
        rule.raise(new BigDecimal("500"));
        assertEquals(Optional.of("WORTH"), rule.because(false, List.of(), new BigDecimal("500")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "10000000", "0.001"})
    void aThresholdOutOfRangeIsRefused(String yuan) {
        assertEquals(
                "OUT_OF_RANGE",
                assertThrows(InvalidInput.class, () -> rule.raise(new BigDecimal(yuan)))
                        .code());
    }

    @Test
    void littleIsLessThanAHundredYuanOfNoSensitiveKind() {
        assertTrue(rule.isLittle("CLOTHING", List.of("OTHER"), new BigDecimal("99.99")));
        assertFalse(rule.isLittle("CLOTHING", List.of(), new BigDecimal("100")));
        assertFalse(rule.isLittle("CLOTHING", List.of(), null));
        assertFalse(rule.isLittle("KEYS", List.of(), BigDecimal.ONE));
        assertFalse(rule.isLittle("BAG", List.of("BANK_CARD"), BigDecimal.ONE));
    }

    @Test
    void headOfficeMovesTheShortLaneToo() {
        rule.shortLaneBelow(BigDecimal.ZERO);
        assertFalse(rule.isLittle("CLOTHING", List.of(), BigDecimal.ZERO));
        rule.shortLaneBelow(new BigDecimal("50"));
        assertTrue(rule.isLittle("CLOTHING", List.of(), new BigDecimal("49")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "1000.01", "0.001"})
    void aShortLaneOutOfRangeIsRefused(String yuan) {
        assertEquals(
                "OUT_OF_RANGE",
                assertThrows(InvalidInput.class, () -> rule.shortLaneBelow(new BigDecimal(yuan)))
                        .code());
    }
}
