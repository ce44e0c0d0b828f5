package wanbi.platform.internal.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import wanbi.kernel.CurrentStaff;
import wanbi.kernel.Role;
import wanbi.kernel.SiteCode;
import wanbi.platform.api.SiteBook;

/** What of the index the caller may read (E.6): which kinds at which sites. */
@ApplicationScoped
class Audience {

    private static final Role[] CASES = {Role.DESK, Role.CCTV, Role.MANAGER, Role.HEAD_OFFICE, Role.AUDITOR, Role.SYSTEM
    };
    private static final Role[] ITEMS = {
        Role.DESK, Role.GUARD, Role.CCTV, Role.MANAGER, Role.HEAD_OFFICE, Role.AUDITOR, Role.SYSTEM
    };
    private static final Role[] RECEIPTS = {Role.DESK, Role.MANAGER, Role.HEAD_OFFICE, Role.AUDITOR, Role.SYSTEM};

    @Inject
    CurrentStaff staff;

    @Inject
    SiteBook sites;

    /** A site whose cases a guard sees since this moment, and the own ones. */
    record Today(SiteCode site, Instant since) {}

    /** @param guarded where only today's and the own cases are shown */
    record Reach(Set<SiteCode> cases, Set<SiteCode> items, Set<SiteCode> receipts, List<Today> guarded) {

        /** The only site, or null. */
        SiteCode single() {
            return items.size() == 1 ? items.iterator().next() : null;
        }
    }

    /** @param asked null for all sites of the caller */
    Reach reach(SiteCode asked) {
        Set<SiteCode> cases = at(asked, CASES);
        Set<SiteCode> glanced = at(asked, Role.GUARD);
        glanced.removeAll(cases);
        List<Today> guarded = glanced.stream()
                .map(site -> new Today(
                        site, sites.today(site).atStartOfDay(sites.zone(site)).toInstant()))
                .toList();
        return new Reach(cases, at(asked, ITEMS), at(asked, RECEIPTS), guarded);
    }

    private Set<SiteCode> at(SiteCode asked, Role... roles) {
        Set<SiteCode> held = new HashSet<>(staff.sitesWith(roles));
        held.removeIf(site -> asked != null && !site.equals(asked));
        return held;
    }
}
