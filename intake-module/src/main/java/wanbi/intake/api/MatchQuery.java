package wanbi.intake.api;

import wanbi.kernel.CaseNumber;
import wanbi.kernel.ItemTag;
import wanbi.kernel.SiteCode;
import wanbi.platform.api.Scoped;
import wanbi.platform.api.Subject;

/** What suggestions are asked for. */
public sealed interface MatchQuery extends Scoped {

    /**
     * Of the missing lines of a case, the best first.
     *
     * @param elsewhere at other sites as well, where this one has too little that is likely
     */
    record OfCase(CaseNumber caseNumber, int limit, boolean elsewhere) implements MatchQuery {
        @Override
        public Subject subject() {
            return Subject.of(caseNumber);
        }
    }

    /**
     * Of a found item that nobody has been linked to, the best first.
     *
     * @param elsewhere lost at other sites as well, where this one has too little that is likely
     */
    record OfItem(ItemTag tag, int limit, boolean elsewhere) implements MatchQuery {
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
