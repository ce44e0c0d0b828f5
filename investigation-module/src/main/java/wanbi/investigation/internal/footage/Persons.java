package wanbi.investigation.internal.footage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import wanbi.kernel.CurrentStaff;
import wanbi.kernel.Role;
import wanbi.kernel.SiteCode;
import wanbi.kernel.StaffId;
import wanbi.platform.api.Directory;
import wanbi.platform.api.SiteBook;
import wanbi.platform.api.Witness;
import wanbi.platform.api.Witnesses;

/** Who acts or stands by, with the unit: the company for those who work for all of it, else the site. */
@ApplicationScoped
class Persons {

    @Inject
    CurrentStaff staff;

    @Inject
    Directory directory;

    @Inject
    SiteBook sites;

    @Inject
    Witnesses witnesses;

    Person acting(SiteCode site) {
        return new Person(staff.id(), staff.name(), unit(site));
    }

    private String unit(SiteCode site) {
        boolean ofTheCompany =
                !staff.companyRoles().isEmpty() && !staff.companyRoles().contains(Role.SYSTEM);
        return ofTheCompany
                ? directory.company().orElseThrow().getName()
                : sites.site(site).getName();
    }

    /** I4: a second person, by the own PIN; null when nobody was named. */
    Person witness(Witness witness, SiteCode site) {
        if (witness == null) {
            return null;
        }
        StaffId confirmed = witnesses.confirm(witness, site);
        return new Person(
                confirmed, directory.nameOf(confirmed), sites.site(site).getName());
    }
}
