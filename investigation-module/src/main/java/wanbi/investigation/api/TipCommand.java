package wanbi.investigation.api;

import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.SiteCode;
import wanbi.kernel.UnknownThing;
import wanbi.platform.api.Scoped;
import wanbi.platform.api.Subject;

/** What somebody tells without a case (R11). A tip is numbered {@code SH01-XS-20261122-001}. */
public sealed interface TipCommand extends Scoped {

    Pattern NUMBER = Pattern.compile("([A-Z][A-Z0-9]{1,9})-XS-\\d{8}-\\d{3,}");

    /** @throws UnknownThing when it is no tip's number */
    static SiteCode siteOf(String tip) {
        Matcher number = NUMBER.matcher(tip == null ? "" : tip);
        if (!number.matches()) {
            throw new UnknownThing("tip");
        }
        return new SiteCode(number.group(1));
    }

    /**
     * @param observed what was seen or heard
     * @param seenAt null when nobody knows
     * @param placeNote where, in words; may be null
     * @param contact how whoever tells it can be reached; may be null
     * @param aboutStaff about one of our own: head office alone reads it (I16)
     */
    record Told(String observed, Instant seenAt, String placeNote, String contact, boolean aboutStaff) {
        @Override
        public String toString() {
            return "Told[]";
        }
    }

    record Record(SiteCode site, Told told) implements TipCommand {
        @Override
        public Subject subject() {
            return Subject.of(site);
        }
    }

    /**
     * @param observed as it shall stand in the case, in neutral words
     * @param reliability A to D
     * @param wordsReason why a word is kept that staff should not use, or null
     */
    record TakeUp(
            String tip, Long version, CaseNumber caseNumber, String observed, String reliability, String wordsReason)
            implements TipCommand {
        @Override
        public Subject subject() {
            return Subject.of(siteOf(tip));
        }

        @Override
        public String toString() {
            return "TakeUp[" + tip + "]";
        }
    }

    record SetAside(String tip, Long version, String reason) implements TipCommand {
        @Override
        public Subject subject() {
            return Subject.of(siteOf(tip));
        }
    }

    /** @param settled those that were looked into, else those that wait */
    record Listed(SiteCode site, boolean settled) implements TipCommand {
        @Override
        public Subject subject() {
            return site == null ? Subject.ANYWHERE : Subject.of(site);
        }
    }
}
