package wanbi.platform.api;

import java.util.List;
import wanbi.kernel.SiteCode;
import wanbi.kernel.StaffId;

/**
 * What administrators keep: regions, sites, places, staff, grants, passwords, PINs (E.6, last row: ADMIN, no case
 * content). Every change is journaled on the site's or the company's chain of the day.
 */
public interface DirectoryAdministration {

    List<RegionView> regions();

    List<SiteView> allSites();

    /** Places of the site, closed ones too. */
    List<PlaceView> allPlaces(SiteCode site);

    List<AccountView> accounts();

    /** @throws wanbi.kernel.InvalidInput for a code that is taken or of the wrong shape, a blank name */
    void openRegion(RegionDraft draft);

    void changeRegion(RegionDraft draft);

    void openSite(SiteDraft draft);

    void changeSite(SiteDraft draft);

    void openPlace(PlaceDraft draft);

    /** Renames, moves or closes; a place is never deleted because cases name it. */
    void changePlace(PlaceDraft draft);

    /**
     * @return the one-time password, shown once; the person has to choose an own one at the first sign-in
     * @throws wanbi.kernel.InvalidInput for a user name that is taken
     */
    OneTimePassword hire(StaffDraft draft);

    void changeStaff(StaffDraft draft);

    /** Grants are replaced as a whole; an administrator cannot take the last ADMIN grant of the company away. */
    void grant(StaffGrants grants);

    OneTimePassword resetPassword(StaffRef staff);

    /** Sets the colleague's PIN anew; six digits, not a plain run or repetition. */
    void resetPin(PinReset reset);

    /** Locked accounts cannot sign in, their tokens and sessions end at once; nobody locks the own account. */
    void lock(StaffRef staff);

    void unlock(StaffRef staff);

    /** @param code null for a new region */
    record RegionDraft(String code, String name, Long version) implements CompanyScoped {}

    /** A new site (version null) or the changed one. */
    record SiteDraft(
            String code,
            String name,
            String region,
            String zone,
            String phone,
            String address,
            int households,
            int area,
            boolean closed,
            Long version)
            implements CompanyScoped {}

    /** A new place (version null) or the changed one; {@code code} without the site prefix gets it. */
    record PlaceDraft(SiteCode site, String code, String name, String kind, String parent, boolean closed, Long version)
            implements Scoped {
        @Override
        public Subject subject() {
            return Subject.of(site);
        }
    }

    /**
     * @param staff null when hiring
     * @param phone where the colleague is called; may be left out
     * @param mail where the colleague is told what waits; may be left out
     */
    record StaffDraft(StaffId staff, String name, String username, String phone, String mail, Long version)
            implements CompanyScoped {

        public StaffDraft(StaffId staff, String name, String username, String phone, Long version) {
            this(staff, name, username, phone, null, version);
        }
    }

    record StaffGrants(StaffId staff, List<Grant> grants) implements CompanyScoped {}

    /** @param node COMPANY, a region code or a site code */
    record Grant(String role, String node) implements java.io.Serializable {}

    record StaffRef(StaffId staff) implements CompanyScoped {}

    record PinReset(StaffId staff, String pin) implements CompanyScoped {
        @Override
        public String toString() {
            return "PinReset[" + staff + "]";
        }
    }

    record OneTimePassword(StaffId staff, String password) {
        @Override
        public String toString() {
            return "OneTimePassword[" + staff + "]";
        }
    }

    /** Concerns the whole company. */
    interface CompanyScoped extends Scoped {
        @Override
        default Subject subject() {
            return Subject.COMPANY;
        }
    }
}
