package wanbi.intake.internal.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import wanbi.kernel.CurrentStaff;
import wanbi.kernel.Role;
import wanbi.kernel.SiteCode;
import wanbi.kernel.UnknownThing;
import wanbi.platform.api.SiteBook;

/** Which cases the caller sees: guards their own entries and what came in today, all others what their site has (E.6). */
@ApplicationScoped
class CaseSight {

    private static final Role[] ALL = {Role.DESK, Role.CCTV, Role.MANAGER, Role.HEAD_OFFICE, Role.AUDITOR, Role.SYSTEM};

    @Inject
    CurrentStaff staff;

    @Inject
    SiteBook sites;

    /** @param today beginning of the day at the site; set for a guard, who sees no older entries of others */
    record Window(SiteCode site, Optional<Instant> today) {}

    /** @param site null for all sites of the caller */
    List<Window> windows(SiteCode site) {
        Set<SiteCode> whole = staff.sitesWith(ALL);
        Set<SiteCode> narrow = new HashSet<>(staff.sitesWith(Role.GUARD));
        narrow.removeAll(whole);
        return Stream.concat(
                        whole.stream().map(one -> new Window(one, Optional.empty())),
                        narrow.stream().map(one -> new Window(one, Optional.of(dayStart(one)))))
                .filter(window -> site == null || window.site().equals(site))
                .toList();
    }

    /** A case out of sight reads as unknown (I12). */
    LossCase refuseUnlessSeen(LossCase asked) {
        boolean whole = Stream.of(ALL).anyMatch(role -> staff.hasRole(asked.site(), role));
        boolean ownOrToday =
                asked.isRecordedBy(staff.id()) || !asked.receipt().receivedAt().isBefore(dayStart(asked.site()));
        if (!whole && !ownOrToday) {
            throw new UnknownThing(asked.number().value());
        }
        return asked;
    }

    private Instant dayStart(SiteCode site) {
        return sites.today(site).atStartOfDay(sites.zone(site)).toInstant();
    }
}
