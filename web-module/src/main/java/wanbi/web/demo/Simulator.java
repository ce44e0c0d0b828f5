package wanbi.web.demo;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import wanbi.handover.api.Disposals;
import wanbi.investigation.api.Cameras;
import wanbi.platform.api.Demonstration;
import wanbi.platform.api.DirectoryAdministration;
import wanbi.platform.api.FirstRun;
import wanbi.platform.api.HouseJob;
import wanbi.platform.api.StaffPrincipal;

/**
 * Fills an empty database with the demonstration company and a year of its history, through the same doors as staff.
 * Sites run side by side: nothing of one site depends on another.
 */
@Singleton
@Startup
@DependsOn({"PlatformMigration", "IntakeMigration", "InvestigationMigration", "HandoverMigration", "KeyInspection"})
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@PermitAll
public class Simulator {

    private static final Logger LOG = Logger.getLogger(Simulator.class.getName());
    private static final long SEED = 20_261_122L;

    @Resource
    ManagedExecutorService threads;

    @Inject
    @ConfigProperty(name = "wanbi.demo", defaultValue = "false")
    boolean wanted;

    @Inject
    @ConfigProperty(name = "wanbi.data")
    String data;

    @Inject
    Demonstration demonstration;

    @Inject
    DirectoryAdministration administration;

    @Inject
    FirstRun firstRun;

    @Inject
    Cameras cameras;

    @Inject
    HouseJob house;

    @Inject
    Counter counter;

    @Inject
    FootageRoom room;

    @Inject
    HandoverDesk handover;

    @Inject
    TheftRoom thefts;

    @Inject
    Disposals disposals;

    @Inject
    KeepingDesk keeping;

    @Inject
    GateStory gates;

    @Inject
    Clock clock;

    @PostConstruct
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void start() {
        if (wanted && firstRun.isDue()) {
            threads.submit(this::fill);
        }
    }

    private void fill() {
        Path mark = Path.of(data, "demonstration.filling");
        try {
            Files.writeString(mark, "");
            Instant now = clock.instant();
            Map<String, StaffPrincipal> staff = house.run(this::found);
            house.run(() -> gates.enterTheLaw(staff.get("hq"), now));
            List<Future<?>> sites = new ArrayList<>();
            for (Callable<Void> site : histories(staff, now)) {
                sites.add(threads.submit(() -> house.run(site)));
            }
            for (Future<?> site : sites) {
                site.get();
            }
            house.run(() -> gates.loseACard(staff.get("desk"), staff.get("cctv"), now));
            house.run(() -> {
                demonstration.complete();
                return null;
            });
            Files.delete(mark);
            LOG.info("The demonstration company is complete.");
        } catch (Exception broken) {
            LOG.log(Level.SEVERE, "The demonstration company could not be filled.", broken);
        }
    }

    private Map<String, StaffPrincipal> found() {
        demonstration.found(DemonstrationPlan.COMPANY);
        DemonstrationPlan.regions().forEach(administration::openRegion);
        DemonstrationPlan.siteDrafts().forEach(administration::openSite);
        DemonstrationPlan.places().forEach(administration::openPlace);
        DemonstrationPlan.sites().forEach(site -> CameraPlan.install(cameras, site, clock.instant()));
        Map<String, StaffPrincipal> staff = new LinkedHashMap<>();
        DemonstrationPlan.staff().forEach(one -> staff.put(one.username(), demonstration.employ(one)));
        return staff;
    }

    private List<Callable<Void>> histories(Map<String, StaffPrincipal> staff, Instant now) {
        Map<String, SiteHistory> bySite = new LinkedHashMap<>();
        for (Story story : new StoryTeller(SEED, now).tell()) {
            bySite.computeIfAbsent(story.site(), site -> new SiteHistory(site, staff, counter, room, handover, now))
                    .plan(story);
        }
        for (TheftStory story : TheftStory.tell(SEED, now)) {
            String site = story.base().site();
            DemonstrationPlan.Crew crew = DemonstrationPlan.crewOf(site);
            var acting = new TheftHistory.Staff(
                    staff.get(crew.desk()),
                    staff.get(crew.guard()),
                    staff.get(DemonstrationPlan.viewerOf(site)),
                    staff.get(crew.manager()),
                    staff.get("hq"));
            new TheftHistory(thefts, counter, room, acting, bySite.get(site)::at).plan(story);
        }
        bySite.forEach((site, history) -> {
            DemonstrationPlan.Crew crew = DemonstrationPlan.crewOf(site);
            var carrying = new UnclaimedHistory.Crew(
                    staff.get(crew.desk()), staff.get(crew.guard()), staff.get(crew.manager()));
            new UnclaimedHistory(disposals, site, carrying, history::at).plan(now);
        });
        String shown = DemonstrationPlan.sites().get(0);
        new KeepingHistory(keeping, shown, staff, bySite.get(shown)::at).plan(now);
        List<Callable<Void>> histories = new ArrayList<>();
        bySite.values()
                .forEach(site -> histories.add(() -> {
                    site.tell(now);
                    return null;
                }));
        return histories;
    }
}
