package wanbi.platform.api;

import java.util.regex.Pattern;

/** A mail address as people have them: stricter than the standard, so that a slip of the pen shows at once. */
public final class MailAddress {

    private static final int LONGEST = 254;
    private static final Pattern SHAPE =
            Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
                    + "@([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z][A-Za-z0-9-]{0,61}[A-Za-z0-9]");

    private MailAddress() {}

    public static boolean isValid(String typed) {
        return typed.length() <= LONGEST && SHAPE.matcher(typed).matches();
    }
}
