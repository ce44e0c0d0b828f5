package wanbi.platform.internal.directory;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import wanbi.kernel.CurrentStaff;
import wanbi.kernel.Role;
import wanbi.kernel.SiteCode;
import wanbi.kernel.StaffId;
import wanbi.platform.api.AccountView;
import wanbi.platform.api.DirectoryAdministration;
import wanbi.platform.api.Guarded;
import wanbi.platform.api.PlaceView;
import wanbi.platform.api.RegionView;
import wanbi.platform.api.RoleRefused;
import wanbi.platform.api.Roles;
import wanbi.platform.api.SiteView;

@Stateless
@RolesAllowed({Roles.ADMIN, Roles.SYSTEM})
@Guarded(Role.ADMIN)
public class AdministrationDoor implements DirectoryAdministration {

    @Inject
    DirectoryBook book;

    @Inject
    SiteRegistry siteRegistry;

    @Inject
    PlaceRegistry placeRegistry;

    @Inject
    StaffRegistry staffRegistry;

    @Inject
    StaffList staffList;

    @Inject
    CurrentStaff caller;

    @Override
    public List<RegionView> regions() {
        return book.regions().stream().map(Region::view).toList();
    }

    @Override
    public List<SiteView> allSites() {
        Set<SiteCode> own = caller.sitesWith(Role.ADMIN, Role.SYSTEM);
        return book.sites().stream()
                .filter(site -> own.contains(site.code()))
                .map(Site::view)
                .toList();
    }

    @Override
    public List<PlaceView> allPlaces(SiteCode site) {
        return book.places(site).stream().map(Place::view).toList();
    }

    /** The guard asks for ADMIN at any node; the list of everybody is the company administrator's. */
    @Override
    public List<AccountView> accounts() {
        if (Collections.disjoint(caller.companyRoles(), Set.of(Role.ADMIN, Role.SYSTEM))) {
            throw new RoleRefused();
        }
        return staffList.accounts();
    }

    @Override
    public void openRegion(RegionDraft draft) {
        siteRegistry.openRegion(draft);
    }

    @Override
    public void changeRegion(RegionDraft draft) {
        siteRegistry.changeRegion(draft);
    }

    @Override
    public void openSite(SiteDraft draft) {
        siteRegistry.openSite(draft);
    }

    @Override
    public void changeSite(SiteDraft draft) {
        siteRegistry.changeSite(draft);
    }

    @Override
    public void openPlace(PlaceDraft draft) {
        placeRegistry.open(draft);
    }

    @Override
    public void changePlace(PlaceDraft draft) {
        placeRegistry.change(draft);
    }

    @Override
    public OneTimePassword hire(StaffDraft draft) {
        StaffId hired = staffRegistry.hire(StaffFacts.of(draft.name(), draft.username(), draft.phone(), draft.mail()));
        return staffRegistry.resetPassword(hired);
    }

    @Override
    public void changeStaff(StaffDraft draft) {
        staffRegistry.change(draft);
    }

    @Override
    public void grant(StaffGrants grants) {
        staffRegistry.grant(grants.staff(), grants.grants());
    }

    @Override
    public OneTimePassword resetPassword(StaffRef staff) {
        return staffRegistry.resetPassword(staff.staff());
    }

    @Override
    public void resetPin(PinReset reset) {
        staffRegistry.resetPin(reset.staff(), reset.pin());
    }

    @Override
    public void lock(StaffRef staff) {
        staffRegistry.lock(staff.staff());
    }

    @Override
    public void unlock(StaffRef staff) {
        staffRegistry.unlock(staff.staff());
    }
}
