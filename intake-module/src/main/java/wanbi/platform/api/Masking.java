package wanbi.platform.api;

/** How personal values look by default (I17): {@code 138****8000}, {@code 王*明}. */
public final class Masking {

    private Masking() {}

    /** Keeps the first character and, from three characters on, the last. */
    public static String name(String plain) {
        if (plain == null || plain.isBlank()) {
            return plain;
        }
        int[] points = plain.codePoints().toArray();
        String first = Character.toString(points[0]);
        return points.length < 3
                ? first + "*"
                : first + "*".repeat(points.length - 2) + Character.toString(points[points.length - 1]);
    }

    /** Keeps three digits before and four after. */
    public static String phone(String plain) {
        if (plain == null || plain.isBlank()) {
            return plain;
        }
        return plain.length() < 8
                ? "****" + plain.substring(Math.max(0, plain.length() - 2))
                : plain.substring(0, 3) + "****" + plain.substring(plain.length() - 4);
    }

    /** The building stays, the flat goes: {@code 3-1201} becomes {@code 3-****}. */
    public static String unit(String plain) {
        if (plain == null || plain.isBlank()) {
            return plain;
        }
        int dash = plain.indexOf('-');
        return dash < 0 ? "****" : plain.substring(0, dash + 1) + "****";
    }

    /** Serial, IMEI or card number: the last four stay. */
    public static String serial(String plain) {
        if (plain == null || plain.isBlank()) {
            return plain;
        }
        return plain.length() <= 4 ? "****" : "****" + plain.substring(plain.length() - 4);
    }
}
