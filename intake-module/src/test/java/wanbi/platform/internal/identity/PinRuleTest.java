package wanbi.platform.internal.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import wanbi.kernel.FieldError;
import wanbi.kernel.FieldErrors;

class PinRuleTest {

    @ParameterizedTest
    @ValueSource(strings = {"246810", "907213", "112358"})
    void sixDigitsAreTaken(String pin) {
        assertEquals(List.of(), refusals(pin));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "24681", "2468100", "24681a", "２４６８１０"})
    void anythingButSixDigitsIsRefused(String pin) {
        assertEquals(List.of("PIN_SHAPE"), refusals(pin));
    }

    @ParameterizedTest
    @ValueSource(strings = {"123456", "345678", "987654", "777777", "121212", "123123"})
    void aPlainRunOrRepetitionIsRefused(String pin) {
        assertEquals(List.of("PIN_WEAK"), refusals(pin));
    }

    private static List<String> refusals(String pin) {
        FieldErrors errors = new FieldErrors();
        PinRule.judge(errors, "pin", pin);
        return errors.all().stream().map(FieldError::code).toList();
    }
}
