package wanbi.investigation.api;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.UnknownThing;
import wanbi.platform.api.Scoped;
import wanbi.platform.api.Subject;

/** What the neighbours are told (R18). A notice is numbered {@code SH01-SQ-20261122-001-TZ1}. */
public sealed interface AreaNoticeCommand extends Scoped {

    Pattern NUMBER = Pattern.compile("(.+)-TZ\\d{1,3}");

    static String numberOf(CaseNumber number, int count) {
        return number + "-TZ" + count;
    }

    /** @throws UnknownThing when it is no notice's number */
    static CaseNumber caseOf(String notice) {
        Matcher number = NUMBER.matcher(notice == null ? "" : notice);
        return (number.matches() ? CaseNumber.parse(number.group(1)) : Optional.<CaseNumber>empty())
                .orElseThrow(() -> new UnknownThing("notice"));
    }

    /**
     * @param area code of a building, a car park, an open ground or an area of the site, or the whole site
     * @param topics one to three of the library
     */
    record Issue(CaseNumber caseNumber, String area, List<String> topics) implements AreaNoticeCommand {
        @Override
        public Subject subject() {
            return Subject.of(caseNumber);
        }
    }

    record Ref(String areaNotice) implements AreaNoticeCommand {
        @Override
        public Subject subject() {
            return Subject.of(caseOf(areaNotice));
        }
    }
}
