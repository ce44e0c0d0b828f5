package wanbi.platform.api;

import java.time.LocalDate;
import wanbi.kernel.SiteCode;

/**
 * Who guards each site, as dated entries that are only added to: the company answers for the guard company's people as
 * for its own, and entrusts it with personal data (L-18, L-36). Everybody at the site reads it, to reach its people at
 * night; every entry is journaled on the site's chain of the day.
 */
public interface GuardContracts {

    GuardFileView of(SiteCode site);

    /**
     * One more entry; what was entered before stays. Roles: HEAD_OFFICE.
     *
     * @throws wanbi.kernel.InvalidInput naming every wrong field: {@code effectiveFrom REQUIRED, OUT_OF_RANGE}; of a guard
     *     company {@code company, licence, contact, phone REQUIRED}, {@code TOO_LONG}, {@code phone INVALID_PHONE}, {@code
     *     validUntil OUT_OF_RANGE} before its first day, {@code dataAgreementOn IN_FUTURE}; of own guards {@code company
     *     OWN_GUARDS} when anything is said of one
     * @throws wanbi.kernel.StaleRecord somebody has entered meanwhile
     */
    GuardFileView enter(Enter command);

    /**
     * @param ownGuards the site keeps its own guards from that day on
     * @param version how many entries were seen; null for "I did not look"
     */
    record Enter(SiteCode site, LocalDate effectiveFrom, boolean ownGuards, GuardTerms terms, Long version)
            implements Scoped {
        @Override
        public Subject subject() {
            return Subject.of(site);
        }
    }
}
