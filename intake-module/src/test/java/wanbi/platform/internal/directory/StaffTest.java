package wanbi.platform.internal.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import wanbi.kernel.StaffId;

class StaffTest {

    private static final StaffGrant ADMIN = new StaffGrant("ADMIN", "COMPANY");

    private final Staff staff =
            Staff.hire(StaffId.ofNumber(7), StaffFacts.of("李静", "lijing", null), Instant.parse("2026-11-22T00:00:00Z"));

    @Test
    void grantsAreReplacedAsAWhole() {
        staff.grant(Set.of(new StaffGrant("DESK", "SH01"), new StaffGrant("MANAGER", "SH02")));
        staff.grant(Set.of(new StaffGrant("MANAGER", "SH02"), new StaffGrant("DESK", "SH03")));
        assertEquals("DESK@SH03, MANAGER@SH02", staff.grantsInWords());
    }

    @Test
    void whoIsAdminAtTheCompanyAdministersIt() {
        staff.grant(Set.of(ADMIN));
        assertTrue(staff.administersCompany());
    }

    @Test
    void anAdminOfOneSiteDoesNot() {
        staff.grant(Set.of(new StaffGrant("ADMIN", "SH01")));
        assertFalse(staff.administersCompany());
    }

    @Test
    void aLockedAdministratorDoesNot() {
        staff.grant(Set.of(ADMIN));
        staff.lock();
        assertFalse(staff.administersCompany());
        staff.unlock();
        assertTrue(staff.administersCompany());
    }
}
