package wanbi.platform.internal.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wanbi.kernel.FieldError;
import wanbi.kernel.FieldErrors;

class PasswordRuleTest {

    @ParameterizedTest
    @ValueSource(strings = {"wanbi-demo", "correct horse battery", "一二三四五六七八九十", "k7mq-4xwp-93tn"})
    void aLongOneOfAnyKindIsTaken(String password) {
        assertEquals(List.of(), refusals(password));
    }

    @Test
    void nineCharactersAreTooFew() {
        assertEquals(List.of("PASSWORD_SHORT"), refusals("abcdefg-9"));
    }

    @Test
    void aBlankOneIsMissing() {
        assertEquals(List.of("REQUIRED"), refusals("          "));
    }

    @Test
    void theUserNameIsNoPasswordInAnyCase() {
        assertEquals(List.of("PASSWORD_IS_USERNAME"), refusals("Wang.Xiaoming"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1234567890", "Password123", "qwertyuiop", "WoAiNi1314"})
    void theOnesThatEverybodyTriesFirstAreRefused(String password) {
        assertEquals(List.of("PASSWORD_COMMON"), refusals(password));
    }

    @ParameterizedTest
    @ValueSource(strings = {"aaaaaaaaaaaa", "abababababab", "112112112112"})
    void twoKeysInTurnAreNoPassword(String password) {
        assertEquals(List.of("PASSWORD_COMMON"), refusals(password));
    }

    @Test
    void anEndlessOneIsRefused() {
        assertEquals(List.of("TOO_LONG"), refusals("0123456789abc".repeat(20)));
    }

    private static List<String> refusals(String password) {
        FieldErrors errors = new FieldErrors();
        PasswordRule.judge(errors, "newPassword", password, "wang.xiaoming");
        return errors.all().stream().map(FieldError::code).toList();
    }
}
