package wanbi.kernel;

import java.util.regex.Pattern;

/** Code of a site, for example {@code SH01}: two to ten capital letters or digits, a letter first. */
public record SiteCode(String value) {

    private static final Pattern SHAPE = Pattern.compile("[A-Z][A-Z0-9]{1,9}");

    public SiteCode {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not a site code: " + value);
        }
    }

    public static boolean isValid(String value) {
        return value != null && SHAPE.matcher(value).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
