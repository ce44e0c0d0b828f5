package wanbi.intake.internal.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.SiteCode;
import wanbi.platform.api.Message;
import wanbi.platform.api.SiteBook;

/** What stands in a reminder. Staff read Chinese; where to look is told when the house has an address. */
@ApplicationScoped
class ReminderWords {

    static final Message.Template STEP_OVERDUE = template("STEP_OVERDUE");
    static final Message.Template PROMISE_OVERDUE = template("PROMISE_OVERDUE");

    static final Message.Template BELL = template("BELL");

    private static final String BUNDLE = "wanbi.intake.messages";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    @Inject
    SiteBook sites;

    @Inject
    @ConfigProperty(name = "wanbi.base.url")
    Optional<String> address;

    Map<String, String> of(SiteCode site, CaseNumber number, String priority, Instant dueAt) {
        Map<String, String> values = at(site, dueAt, "/intake/case-file.xhtml?no=" + number);
        values.put("caseNumber", number.value());
        values.put("priority", priority);
        return values;
    }

    Map<String, String> of(SiteCode site, String matter, Instant dueAt) {
        Map<String, String> values = at(site, dueAt, "/alarms.xhtml");
        values.put("matter", step(matter));
        return values;
    }

    private Map<String, String> at(SiteCode site, Instant dueAt, String page) {
        Map<String, String> values = new HashMap<>();
        values.put("site", sites.site(site).getName());
        values.put("due", dueAt.atZone(sites.zone(site)).format(TIME));
        values.put(
                "link",
                address.map(base -> base.strip().replaceAll("/+$", "") + page).orElse(""));
        return values;
    }

    String step(String code) {
        return word("step." + code, code);
    }

    String level(String code) {
        return word("level." + code, code);
    }

    private static String word(String key, String otherwise) {
        ResourceBundle words = ResourceBundle.getBundle(BUNDLE, Locale.ROOT, ReminderWords.class.getClassLoader());
        return words.containsKey(key) ? words.getString(key) : otherwise;
    }

    private static Message.Template template(String code) {
        return new Message.Template(BUNDLE, code);
    }
}
