package wanbi.intake.api;

import wanbi.kernel.CaseNumber;
import wanbi.kernel.ItemTag;
import wanbi.kernel.SiteCode;
import wanbi.platform.api.Scoped;
import wanbi.platform.api.Subject;

/** What suggestions are asked for. */
public sealed interface MatchQuery extends Scoped {

    /** Of the missing lines of a case, the best first. */
    record OfCase(CaseNumber caseNumber, int limit) implements MatchQuery {
        @Override
        public Subject subject() {
            return Subject.of(caseNumber);
        }
    }

    /** Of a found item that nobody has been linked to, the best first. */
    record OfItem(ItemTag tag, int limit) implements MatchQuery {
        @Override
        public Subject subject() {
            return Subject.of(tag);
        }
    }

    /** The likely ones that concern a site and that nobody has decided, newest first. */
    record Undecided(SiteCode site, int limit, String after) implements MatchQuery {
        @Override
        public Subject subject() {
            return Subject.of(site);
        }
    }
}
