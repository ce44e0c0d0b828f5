package wanbi.platform.internal.directory;

import java.util.Locale;
import java.util.regex.Pattern;
import wanbi.kernel.FieldErrors;
import wanbi.kernel.Texts;
import wanbi.platform.api.MailAddress;

/** Name, user name, telephone and mail address of a member of staff, cleaned. User names are told apart without regard to case. */
record StaffFacts(String name, String username, String phone, String mail) {

    private static final int NAME_MAX = 40;
    private static final Pattern USERNAME = Pattern.compile("[a-z0-9][a-z0-9._-]{1,39}");

    static StaffFacts of(String name, String username, String phone) {
        return of(name, username, phone, null);
    }

    static StaffFacts of(String name, String username, String phone, String mail) {
        String typed = Texts.clean(username);
        return new StaffFacts(
                Texts.clean(name),
                typed == null ? null : typed.toLowerCase(Locale.ROOT),
                Texts.clean(phone),
                Texts.clean(mail));
    }

    void judge(FieldErrors errors) {
        Fields.text(errors, "name", name, NAME_MAX);
        errors.unless(username != null, "username", "REQUIRED");
        errors.unless(username == null || USERNAME.matcher(username).matches(), "username", "INVALID_USERNAME");
        Fields.phone(errors, "phone", phone);
        errors.unless(mail == null || MailAddress.isValid(mail), "mail", "INVALID_MAIL");
    }
}
