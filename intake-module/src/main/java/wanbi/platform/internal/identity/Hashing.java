package wanbi.platform.internal.identity;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;

/**
 * Passwords and PINs as salted PBKDF2. A PIN has only a million values, so no count of rounds can protect it: the
 * throttle does, and the rounds are few enough that a colleague does not wait at the counter.
 */
@ApplicationScoped
class Hashing {

    private static final String ALGORITHM = "PBKDF2WithHmacSHA512";
    private static final int PASSWORD_ROUNDS = 210_000;
    private static final int PIN_ROUNDS = 10_000;
    private static final int SALT_BYTES = 32;
    private static final int KEY_BYTES = 32;

    /** Longer ones are refused when chosen; hashing them would only cost time. */
    static final int LONGEST = 200;

    @Inject
    Pbkdf2PasswordHash passwords;

    @Inject
    Pbkdf2PasswordHash pins;

    private String nobodysPassword;
    private String nobodysPin;

    @PostConstruct
    void prepare() {
        passwords.initialize(parameters(PASSWORD_ROUNDS));
        pins.initialize(parameters(PIN_ROUNDS));
        nobodysPassword = unmatchable(PASSWORD_ROUNDS);
        nobodysPin = unmatchable(PIN_ROUNDS);
    }

    String ofPassword(String password) {
        return passwords.generate(password.toCharArray());
    }

    String ofPin(String pin) {
        return pins.generate(pin.toCharArray());
    }

    /** @param hash null for somebody without a password, or nobody at all: costs the same time and never matches */
    boolean matchesPassword(String typed, String hash) {
        return matches(passwords, typed, hash == null ? nobodysPassword : hash);
    }

    boolean matchesPin(String typed, String hash) {
        return matches(pins, typed, hash == null ? nobodysPin : hash);
    }

    private static boolean matches(Pbkdf2PasswordHash method, String typed, String hash) {
        String tried = typed == null || typed.isEmpty() || typed.length() > LONGEST ? "-" : typed;
        return method.verify(tried.toCharArray(), hash) && tried.equals(typed);
    }

    private static Map<String, String> parameters(int rounds) {
        return Map.of(
                "Pbkdf2PasswordHash.Algorithm", ALGORITHM,
                "Pbkdf2PasswordHash.Iterations", String.valueOf(rounds),
                "Pbkdf2PasswordHash.SaltSizeBytes", String.valueOf(SALT_BYTES),
                "Pbkdf2PasswordHash.KeySizeBytes", String.valueOf(KEY_BYTES));
    }

    private static String unmatchable(int rounds) {
        return ALGORITHM + ":" + rounds + ":" + random(SALT_BYTES) + ":" + random(KEY_BYTES);
    }

    private static String random(int length) {
        byte[] bytes = new byte[length];
        new SecureRandom().nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
