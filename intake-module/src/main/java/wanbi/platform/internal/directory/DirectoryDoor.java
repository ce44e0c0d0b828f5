package wanbi.platform.internal.directory;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import wanbi.kernel.CurrentStaff;
import wanbi.kernel.SiteCode;
import wanbi.kernel.StaffId;
import wanbi.platform.api.CompanyView;
import wanbi.platform.api.Directory;
import wanbi.platform.api.Guarded;
import wanbi.platform.api.PlaceView;
import wanbi.platform.api.Roles;
import wanbi.platform.api.SiteView;
import wanbi.platform.api.StaffView;

@Stateless
@RolesAllowed({
    Roles.DESK,
    Roles.GUARD,
    Roles.CCTV,
    Roles.MANAGER,
    Roles.HEAD_OFFICE,
    Roles.AUDITOR,
    Roles.ADMIN,
    Roles.SYSTEM
})
public class DirectoryDoor implements Directory {

    @Inject
    DirectoryBook book;

    @Inject
    StaffList staffList;

    @Inject
    CurrentStaff caller;

    @Override
    public List<SiteView> sites() {
        Set<SiteCode> own = caller.sitesWith();
        return book.sites().stream()
                .filter(site -> own.contains(site.code()))
                .map(Site::view)
                .toList();
    }

    @Override
    @Guarded
    public SiteView site(SiteCode site) {
        return book.site(site).view();
    }

    @Override
    @Guarded
    public List<PlaceView> places(SiteCode site) {
        return book.places(site).stream()
                .filter(place -> !place.isClosed())
                .map(Place::view)
                .toList();
    }

    @Override
    @Guarded
    public List<StaffView> staff(SiteCode site) {
        return staffList.at(site);
    }

    @Override
    public String nameOf(StaffId staff) {
        return staffList.nameOf(staff);
    }

    /** The sign-in page asks too. */
    @Override
    @PermitAll
    public Optional<CompanyView> company() {
        return book.company().map(Company::view);
    }
}
