package wanbi.intake.internal.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.CurrentStaff;
import wanbi.kernel.Role;
import wanbi.kernel.SiteCode;
import wanbi.platform.api.AccessRegister;
import wanbi.platform.api.SiteBook;

/** At which sites the caller looks at a list, and which cases the caller may open from there (E.6, I16). */
@ApplicationScoped
class WorkSight {

    private static final Role[] WHOLE = {Role.DESK, Role.CCTV, Role.MANAGER, Role.HEAD_OFFICE, Role.AUDITOR, Role.SYSTEM
    };

    @Inject
    CurrentStaff staff;

    @Inject
    AccessRegister access;

    @Inject
    SiteBook sites;

    /** @param site null for all where the caller holds one of the roles */
    String[] sites(SiteCode site, Role... roles) {
        return held(site, roles).map(SiteCode::value).sorted().toArray(String[]::new);
    }

    /** Site by site, who may say yes there: MANAGER, HEAD_OFFICE, or both. */
    Map<String, String> approverAt(SiteCode site) {
        Map<String, String> roles = new TreeMap<>();
        held(site, Role.MANAGER, Role.SYSTEM).forEach(one -> roles.put(one.value(), Role.MANAGER.name()));
        held(site, Role.HEAD_OFFICE, Role.SYSTEM)
                .forEach(one ->
                        roles.merge(one.value(), Role.HEAD_OFFICE.name(), (manager, office) -> manager + " " + office));
        return roles;
    }

    private Stream<SiteCode> held(SiteCode site, Role... roles) {
        return staff.sitesWith(roles).stream().filter(one -> site == null || one.equals(site));
    }

    String[] hidden() {
        return access.casesHiddenFrom(staff.id()).stream()
                .map(CaseNumber::value)
                .toArray(String[]::new);
    }

    String caller() {
        return staff.id().value();
    }

    /** As the case's own page would judge: a guard opens own and today's ones. */
    boolean mayOpen(String site, Instant receivedAt, String recordedBy) {
        SiteCode at = new SiteCode(site);
        Set<Role> held = EnumSet.noneOf(Role.class);
        held.addAll(staff.rolesAt(at));
        return Stream.of(WHOLE).anyMatch(held::contains)
                || recordedBy.equals(caller())
                || !receivedAt.isBefore(
                        sites.today(at).atStartOfDay(sites.zone(at)).toInstant());
    }
}
