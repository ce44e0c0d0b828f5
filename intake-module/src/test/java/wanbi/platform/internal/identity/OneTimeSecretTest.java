package wanbi.platform.internal.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Base64;
import org.junit.jupiter.api.Test;
import wanbi.kernel.FieldErrors;

class OneTimeSecretTest {

    @Test
    void aPasswordCanBeReadOutWithoutMistakes() {
        assertTrue(OneTimeSecret.password().matches("[a-hjkmnp-z2-9]{4}(-[a-hjkmnp-z2-9]{4}){2}"));
    }

    @Test
    void aPasswordKeepsTheRuleForPasswords() {
        FieldErrors errors = new FieldErrors();
        PasswordRule.judge(errors, "password", OneTimeSecret.password(), "desk");
        assertTrue(errors.isEmpty());
    }

    @Test
    void aTokenHas256BitsAndNoTwoAreAlike() {
        assertEquals(32, Base64.getUrlDecoder().decode(OneTimeSecret.token()).length);
        assertNotEquals(OneTimeSecret.token(), OneTimeSecret.token());
    }

    @Test
    void whatIsKeptOfATokenIsItsHash() {
        assertEquals("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", OneTimeSecret.hashOf("abc"));
    }
}
