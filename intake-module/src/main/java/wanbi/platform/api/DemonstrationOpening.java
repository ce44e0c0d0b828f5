package wanbi.platform.api;

import java.util.List;
import java.util.Map;
import wanbi.platform.api.DirectoryAdministration.CompanyScoped;
import wanbi.platform.api.DirectoryAdministration.Grant;
import wanbi.platform.api.DirectoryAdministration.PlaceDraft;
import wanbi.platform.api.DirectoryAdministration.SiteDraft;

/**
 * Opens the demonstration company in an empty database ("Running it" of http-api.md). For the simulator alone: nobody
 * holds a role before it has run.
 */
public interface DemonstrationOpening {

    /** How far the demonstration company is. */
    enum State {
        /** There is no demonstration company: an empty database, or a real company. */
        NONE,
        /** Opened, its history is being written. */
        FILLING,
        COMPLETE
    }

    State state();

    /**
     * Company, regions, sites, places and staff in one transaction; everybody gets the same well-known password and PIN.
     *
     * @return the staff by user name, to act as
     * @throws wanbi.kernel.BusinessRuleViolation {@code FIRST_RUN_DONE} (409) when a company exists
     */
    Map<String, StaffPrincipal> open(Demonstration demonstration);

    void complete();

    /** @param regions code → name */
    record Demonstration(
            String company,
            Map<String, String> regions,
            List<SiteDraft> sites,
            List<PlaceDraft> places,
            List<Person> staff,
            String password,
            String pin)
            implements CompanyScoped {}

    record Person(String username, String name, List<Grant> grants) implements java.io.Serializable {}
}
