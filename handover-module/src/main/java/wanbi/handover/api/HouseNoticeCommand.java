package wanbi.handover.api;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wanbi.kernel.SiteCode;
import wanbi.kernel.UnknownThing;
import wanbi.platform.api.Scoped;
import wanbi.platform.api.Subject;

/** What is done with the company's own notices (L-02). A notice is numbered {@code SH01-QS-20261122-001}. */
public sealed interface HouseNoticeCommand extends Scoped {

    Pattern NUMBER = Pattern.compile("([A-Z][A-Z0-9]{1,9})-QS-\\d{8}-\\d{3,}");

    /** @throws UnknownThing when it is no notice's number */
    static SiteCode siteOf(String notice) {
        Matcher number = NUMBER.matcher(notice == null ? "" : notice);
        if (!number.matches()) {
            throw new UnknownThing("notice");
        }
        return new SiteCode(number.group(1));
    }

    record Post(SiteCode site, List<String> items) implements HouseNoticeCommand {
        @Override
        public Subject subject() {
            return Subject.of(site);
        }
    }

    record Ref(String notice) implements HouseNoticeCommand {
        @Override
        public Subject subject() {
            return Subject.of(siteOf(notice));
        }
    }
}
