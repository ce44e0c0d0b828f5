package wanbi.platform.api;

import java.security.SecureRandom;

/** Eight characters that a person can read out on the telephone: no 0 or O, no 1, I or L. */
public final class VerificationCode {

    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private static final int LENGTH = 8;
    private static final SecureRandom RANDOM = new SecureRandom();

    private VerificationCode() {}

    public static String random() {
        StringBuilder code = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            code.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return code.toString();
    }

    /** As printed, {@code 7F3K-92QX}, or as typed in small letters: back to the eight characters; null when it is none. */
    public static String parse(String typed) {
        if (typed == null) {
            return null;
        }
        String code = typed.replaceAll("[\\s-]", "").toUpperCase(java.util.Locale.ROOT);
        return code.matches("[" + ALPHABET + "]{" + LENGTH + "}") ? code : null;
    }
}
