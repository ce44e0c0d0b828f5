package wanbi.platform.api;

import wanbi.kernel.SiteCode;
import wanbi.kernel.Slice;

/**
 * The one search box: numbers and their beginnings, codes of papers, tails of telephone and serial numbers, units, words
 * of one or two Chinese characters and longer. Only what the caller may read (E.6), nothing that is hidden from the
 * caller (I16). Roles: DESK, GUARD (cases: the own ones and today's), CCTV, MANAGER, HEAD_OFFICE, AUDITOR; receipts only
 * DESK, MANAGER, HEAD_OFFICE, AUDITOR.
 */
public interface Search {

    /**
     * Newest first.
     *
     * @throws wanbi.kernel.InvalidInput {@code q REQUIRED} or {@code TOO_LONG}
     */
    Slice<SearchHit> find(SearchQuery query);

    /** @param site null for all sites of the caller */
    record SearchQuery(SiteCode site, String text, int limit, String after) implements Scoped {
        @Override
        public Subject subject() {
            return site == null ? Subject.ANYWHERE : Subject.of(site);
        }
    }
}
