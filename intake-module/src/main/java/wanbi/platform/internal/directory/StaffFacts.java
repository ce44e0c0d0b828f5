package wanbi.platform.internal.directory;

import java.util.Locale;
import java.util.regex.Pattern;
import wanbi.kernel.FieldErrors;
import wanbi.kernel.Texts;

/** Name, user name and telephone of a member of staff, cleaned. User names are told apart without regard to case. */
record StaffFacts(String name, String username, String phone) {

    private static final int NAME_MAX = 40;
    private static final Pattern USERNAME = Pattern.compile("[a-z0-9][a-z0-9._-]{1,39}");

    static StaffFacts of(String name, String username, String phone) {
        String typed = Texts.clean(username);
        return new StaffFacts(
                Texts.clean(name), typed == null ? null : typed.toLowerCase(Locale.ROOT), Texts.clean(phone));
    }

    void judge(FieldErrors errors) {
        Fields.text(errors, "name", name, NAME_MAX);
        errors.unless(username != null, "username", "REQUIRED");
        errors.unless(username == null || USERNAME.matcher(username).matches(), "username", "INVALID_USERNAME");
        Fields.phone(errors, "phone", phone);
    }
}
