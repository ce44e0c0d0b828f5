package wanbi.platform.internal.identity;

import java.util.Locale;
import java.util.Set;
import wanbi.kernel.FieldErrors;
import wanbi.kernel.Texts;

/** Long rather than contorted: ten characters of any kind, but none that everybody tries first. */
final class PasswordRule {

    private static final int SHORTEST = 10;
    private static final int FEWEST_DIFFERENT = 4;
    private static final Set<String> COMMONEST = Set.of(
            "1234567890",
            "0123456789",
            "0987654321",
            "12345678910",
            "123456789a",
            "a123456789",
            "1234567891",
            "qwertyuiop",
            "1qaz2wsx3edc",
            "qwerty123456",
            "qwertyuiop123",
            "asdfghjkl;",
            "zxcvbnm123",
            "1q2w3e4r5t",
            "password12",
            "password123",
            "password1234",
            "passw0rd123",
            "p@ssw0rd123",
            "admin12345",
            "admin123456",
            "administrator",
            "iloveyou123",
            "woaini1314",
            "woaini520520",
            "5201314520",
            "woaini123456",
            "letmein123",
            "welcome123",
            "wanbi12345",
            "changeme123",
            "abcdefghij",
            "abc1234567",
            "abcd123456",
            "aa12345678");

    private PasswordRule() {}

    static void judge(FieldErrors errors, String field, String password, String username) {
        if (password == null || password.isBlank()) {
            errors.add(field, "REQUIRED");
            return;
        }
        errors.unless(Texts.length(password) >= SHORTEST, field, "PASSWORD_SHORT", SHORTEST);
        errors.unless(password.length() <= Hashing.LONGEST, field, "TOO_LONG", Hashing.LONGEST);
        errors.unless(!password.equalsIgnoreCase(username), field, "PASSWORD_IS_USERNAME");
        errors.unless(!isCommon(password), field, "PASSWORD_COMMON");
    }

    private static boolean isCommon(String password) {
        return COMMONEST.contains(password.toLowerCase(Locale.ROOT))
                || password.codePoints().distinct().count() < FEWEST_DIFFERENT;
    }
}
