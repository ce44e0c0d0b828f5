package wanbi.platform.internal.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import wanbi.kernel.CurrentStaff;
import wanbi.kernel.Role;
import wanbi.kernel.SiteCode;
import wanbi.kernel.StaffId;
import wanbi.platform.TestHouse;
import wanbi.platform.api.Acting;
import wanbi.platform.api.Directory;
import wanbi.platform.api.HouseJob;
import wanbi.platform.api.StaffPrincipal;

/** ADR 0004: as whom work runs that no request is waiting for. */
@ExtendWith(ArquillianExtension.class)
class BackgroundIdentityIT {

    @Resource
    private ManagedExecutorService executor;

    @Inject
    private TestHouse house;

    @Inject
    private HouseJob job;

    @Inject
    private CurrentStaff caller;

    @Inject
    private Directory directory;

    @Test
    void withoutAnybodySignedInTheCallerIsThePublic() {
        assertEquals(StaffId.PUBLIC, caller.id());
        assertEquals(Set.of(), caller.roles());
        assertThrows(EJBAccessException.class, () -> directory.sites());
    }

    @Test
    void aJobOfTheHouseActsAsSystemAndEveryDoorOpens() throws Exception {
        SiteCode site = house.aSite();
        assertEquals(StaffId.SYSTEM, job.run(() -> caller.id()));
        assertTrue(job.run(() -> caller.sitesWith()).contains(site));
        assertTrue(job.run(() -> directory.sites()).stream()
                .anyMatch(view -> view.getCode().equals(site.value())));
    }

    @Test
    void afterTheJobTheThreadIsThePublicsAgain() throws Exception {
        job.run(() -> caller.id());
        assertEquals(StaffId.PUBLIC, caller.id());
    }

    @Test
    void theSimulatorActsInAColleaguesNameAndTime() throws Exception {
        SiteCode site = house.aSite();
        StaffPrincipal desk = house.aColleague("DESK", site);
        Instant then = Instant.parse("2026-01-02T03:04:05Z");
        job.run(() -> Acting.as(desk, then, () -> {
            assertEquals(desk.id(), caller.id());
            assertEquals(Set.of(Role.DESK), caller.rolesAt(site));
            assertEquals(1, directory.sites().size());
            return null;
        }));
    }

    @Test
    void workHandedToTheExecutorKeepsTheIdentityOfWhoHandedItOver() throws Exception {
        StaffId inTheBackground =
                job.run(() -> executor.submit(() -> caller.id()).get());
        assertEquals(StaffId.SYSTEM, inTheBackground);
        assertEquals(true, job.run(() -> executor.submit(() -> directory.sites() != null)
                .get()));
    }

    @Test
    void workThatThePublicHandsOverStaysThePublics() {
        ExecutionException refused =
                assertThrows(ExecutionException.class, () -> executor.submit(() -> directory.sites())
                        .get());
        assertTrue(refused.getCause() instanceof EJBAccessException, refused.toString());
    }
}
