package wanbi.platform.internal.access;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.CurrentStaff;
import wanbi.kernel.Role;
import wanbi.kernel.SiteCode;
import wanbi.kernel.StaffId;
import wanbi.kernel.UnknownThing;
import wanbi.platform.api.RoleRefused;
import wanbi.platform.api.Subject;

/** I12: who may know of a thing, and who may do something with it. */
class ScopeRuleTest {

    private static final SiteCode SHANGHAI = new SiteCode("SH01");
    private static final SiteCode CANTON = new SiteCode("GZ01");
    private static final Subject CASE = Subject.of(new CaseNumber("SH01-GS-20261122-001"));
    private static final Standing AT_SHANGHAI = new Standing(Set.of(SHANGHAI), false, false, false);

    private final ScopeRule forDeskAndManager = new ScopeRule(Set.of(Role.DESK, Role.MANAGER), Set.of(Role.GUARD));

    @Test
    void theDeskOfTheSiteMay() {
        assertDoesNotThrow(judging(AT_SHANGHAI, holding(SHANGHAI, Role.DESK)));
    }

    @Test
    void theDeskOfAnotherSiteDoesNotEvenKnowOfIt() {
        assertThrows(UnknownThing.class, judging(AT_SHANGHAI, holding(CANTON, Role.DESK)));
    }

    @Test
    void aColleagueOfTheSiteWithoutTheRoleIsForbidden() {
        assertThrows(RoleRefused.class, judging(AT_SHANGHAI, holding(SHANGHAI, Role.CCTV)));
    }

    @Test
    void whatNobodyRegisteredIsUnknown() {
        assertThrows(
                UnknownThing.class, judging(new Standing(Set.of(), false, false, false), holding(SHANGHAI, Role.DESK)));
    }

    @Test
    void whatIsHiddenFromThePersonIsUnknown() {
        assertThrows(
                UnknownThing.class,
                judging(new Standing(Set.of(SHANGHAI), true, true, false), holding(SHANGHAI, Role.MANAGER)));
    }

    /** Where staff are suspected head office acts in the manager's place, and nowhere else (I16). */
    @Test
    void headOfficeIsManagerOfWhatIsLeftToIt() {
        ScopeRule forManager = new ScopeRule(Set.of(Role.MANAGER), Set.of());
        Standing left = new Standing(Set.of(SHANGHAI), false, false, true);
        assertDoesNotThrow(() -> forManager.judge(CASE, left, holding(SHANGHAI, Role.HEAD_OFFICE)));
        assertThrows(RoleRefused.class, () -> forManager.judge(CASE, AT_SHANGHAI, holding(SHANGHAI, Role.HEAD_OFFICE)));
        assertThrows(RoleRefused.class, () -> forManager.judge(CASE, left, holding(SHANGHAI, Role.AUDITOR)));
    }

    @Test
    void aThingKnownAtTwoSitesIsOpenToTheRoleAtEither() {
        assertDoesNotThrow(
                judging(new Standing(Set.of(SHANGHAI, CANTON), false, false, false), holding(CANTON, Role.DESK)));
    }

    @Test
    void anAssignedGuardMay() {
        assertDoesNotThrow(judging(new Standing(Set.of(SHANGHAI), true, false, false), holding(SHANGHAI, Role.GUARD)));
    }

    @Test
    void aGuardWhoIsNotAssignedIsForbidden() {
        assertThrows(RoleRefused.class, judging(AT_SHANGHAI, holding(SHANGHAI, Role.GUARD)));
    }

    @Test
    void assignmentWithoutTheRoleHelpsNobody() {
        assertThrows(
                RoleRefused.class,
                judging(new Standing(Set.of(SHANGHAI), true, false, false), holding(SHANGHAI, Role.CCTV)));
    }

    @Test
    void anAssigneeKnowsOfAThingWithoutASite() {
        assertDoesNotThrow(judging(new Standing(Set.of(), true, false, false), holding(SHANGHAI, Role.GUARD)));
    }

    @Test
    void withoutNamedRolesEverybodyOfTheSiteMay() {
        ScopeRule open = new ScopeRule(Set.of(), Set.of());
        assertDoesNotThrow(() -> open.judge(SHANGHAI, holding(SHANGHAI, Role.AUDITOR)));
        assertThrows(UnknownThing.class, () -> open.judge(SHANGHAI, holding(CANTON, Role.AUDITOR)));
    }

    @Test
    void aSiteRoleDoesNotReachTheCompany() {
        ScopeRule forAdmin = new ScopeRule(Set.of(Role.ADMIN), Set.of());
        assertThrows(RoleRefused.class, () -> forAdmin.judgeCompany(holding(SHANGHAI, Role.ADMIN)));
        assertDoesNotThrow(() -> forAdmin.judgeCompany(new Person(Map.of(), Set.of(Role.ADMIN))));
    }

    @Test
    void listsOverAllSitesAskForTheRoleAnywhere() {
        assertDoesNotThrow(() -> forDeskAndManager.judgeAnywhere(holding(CANTON, Role.DESK)));
        assertThrows(RoleRefused.class, () -> forDeskAndManager.judgeAnywhere(holding(CANTON, Role.AUDITOR)));
    }

    @Test
    void whoIsNotSignedInIsForbiddenEverywhere() {
        Person nobody = new Person(Map.of(), Set.of());
        assertThrows(RoleRefused.class, () -> new ScopeRule(Set.of(), Set.of()).judgeAnywhere(nobody));
        assertThrows(UnknownThing.class, judging(AT_SHANGHAI, nobody));
    }

    private Executable judging(Standing standing, CurrentStaff caller) {
        return () -> forDeskAndManager.judge(CASE, standing, caller);
    }

    private static Person holding(SiteCode site, Role role) {
        return new Person(Map.of(site, Set.of(role)), Set.of());
    }

    private record Person(Map<SiteCode, Set<Role>> bySite, Set<Role> companyRoles) implements CurrentStaff {

        @Override
        public StaffId id() {
            return StaffId.ofNumber(7);
        }

        @Override
        public String name() {
            return "李静";
        }

        @Override
        public Set<Role> rolesAt(SiteCode site) {
            return bySite.getOrDefault(site, Set.of());
        }

        @Override
        public Set<Role> roles() {
            return Stream.concat(bySite.values().stream().flatMap(Set::stream), companyRoles.stream())
                    .collect(Collectors.toSet());
        }

        @Override
        public Set<SiteCode> sitesWith(Role... roles) {
            return bySite.keySet();
        }
    }
}
