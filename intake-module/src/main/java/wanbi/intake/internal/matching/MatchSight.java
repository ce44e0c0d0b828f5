package wanbi.intake.internal.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import wanbi.intake.api.CaseRegister;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.CurrentStaff;
import wanbi.kernel.ItemTag;
import wanbi.kernel.Role;
import wanbi.kernel.SiteCode;
import wanbi.kernel.UnknownThing;
import wanbi.platform.api.AccessRegister;
import wanbi.platform.api.RoleRefused;
import wanbi.platform.api.SiteBook;
import wanbi.platform.api.Subject;

/** Who may see and decide which suggestion: E.6, and cases hidden from single persons (I16). */
@ApplicationScoped
class MatchSight {

    private static final Role[] WHOLE = {Role.DESK, Role.CCTV, Role.MANAGER, Role.HEAD_OFFICE, Role.AUDITOR, Role.SYSTEM
    };
    private static final Role[] DECIDING = {Role.DESK, Role.MANAGER, Role.HEAD_OFFICE, Role.SYSTEM};

    @Inject
    CurrentStaff staff;

    @Inject
    AccessRegister access;

    @Inject
    SiteBook sites;

    @Inject
    CaseRegister cases;

    /** A guard reads own entries and today's; the register of cases knows which those are. */
    void refuseUnlessSeen(CaseNumber number) {
        if (!holdsAny(access.sitesOf(Subject.of(number)), WHOLE)) {
            cases.get(number);
        }
    }

    /**
     * Whoever reads all cases of the item's site also sees numbers of other sites' cases that ask for it; a guard only
     * what was entered by the same guard or came in today, and at that site.
     */
    boolean sees(Candidate item, Candidate lost) {
        if (access.isHidden(Subject.of(new CaseNumber(lost.caseNumber())), staff.id())) {
            return false;
        }
        SiteCode site = new SiteCode(item.spot().site());
        return holdsAny(Set.of(site), WHOLE)
                || lost.spot().site().equals(site.value())
                        && (lost.takenIn().by().equals(staff.id().value())
                                || !lost.takenIn().at().isBefore(dayStart(site)));
    }

    private Instant dayStart(SiteCode site) {
        return sites.today(site).atStartOfDay(sites.zone(site)).toInstant();
    }

    /** At the site of the case or of the item; whoever works at neither does not learn that there are such things. */
    void refuseUnlessMayDecide(CaseNumber number, ItemTag tag) {
        Set<SiteCode> ofCase = access.sitesOf(Subject.of(number));
        Set<SiteCode> ofItem = access.sitesOf(Subject.of(tag));
        if (ofCase.isEmpty() || access.isHidden(Subject.of(number), staff.id())) {
            throw new UnknownThing(number.value());
        }
        if (ofItem.isEmpty()) {
            throw new UnknownThing(tag.value());
        }
        Set<SiteCode> either = new HashSet<>(ofCase);
        either.addAll(ofItem);
        if (!holdsAny(either, DECIDING)) {
            boolean known =
                    either.stream().anyMatch(site -> !staff.rolesAt(site).isEmpty());
            throw Optional.<RuntimeException>of(new RoleRefused())
                    .filter(refused -> known)
                    .orElseGet(() -> new UnknownThing(number.value()));
        }
    }

    private boolean holdsAny(Set<SiteCode> sites, Role... roles) {
        for (Role role : roles) {
            if (sites.stream().anyMatch(site -> staff.hasRole(site, role))) {
                return true;
            }
        }
        return false;
    }
}
