package wanbi.platform.api;

import java.time.LocalDate;
import java.util.List;
import wanbi.kernel.SiteCode;

/**
 * What the law asks of each site, as dated entries that are only added to (F-18). Everybody at the site reads it, guards
 * for the telephone of the police; head office enters. Every entry is journaled on the site's chain of the day.
 */
public interface LegalProfiles {

    LegalFileView of(SiteCode site);

    /** Today's of every site of the caller that has one. */
    List<LegalEntryView> inForce();

    /** What is shipped to propose from, the nationwide default first. */
    List<LocalRuleView> proposals();

    /**
     * One more entry; what was entered before stays. Roles: HEAD_OFFICE.
     *
     * @throws wanbi.kernel.InvalidInput naming every wrong field; {@code footageDays} OUT_OF_RANGE below what the class of
     *     place must keep
     * @throws wanbi.kernel.StaleRecord somebody has entered meanwhile
     */
    LegalFileView enter(Enter command);

    /** @param version how many entries were seen; null for "I did not look" */
    record Enter(SiteCode site, LocalDate effectiveFrom, LegalTerms terms, Long version) implements Scoped {
        @Override
        public Subject subject() {
            return Subject.of(site);
        }
    }
}
