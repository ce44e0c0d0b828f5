package wanbi.web.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import wanbi.handover.api.DisposalCommand;
import wanbi.handover.api.Disposals;
import wanbi.handover.api.DueThingView;
import wanbi.kernel.SiteCode;
import wanbi.platform.api.StaffPrincipal;
import wanbi.platform.api.Witness;
import wanbi.web.demo.FootageHistory.Schedule;

/** Once a month each site carries to the police what nobody has claimed for long; the last weeks wait for the next time. */
final class UnclaimedHistory {

    private static final Duration MONTH = Duration.ofDays(30);
    private static final int MONTHS = 11;

    /** Beyond its time; whoever still comes for a thing comes sooner. */
    private static final Duration LAIN = Duration.ofDays(40);

    private final Disposals disposals;
    private final SiteCode site;
    private final Crew crew;
    private final Schedule schedule;

    /** Who acts at the site. */
    record Crew(StaffPrincipal desk, StaffPrincipal guard, StaffPrincipal manager) {}

    UnclaimedHistory(Disposals disposals, String site, Crew crew, Schedule schedule) {
        this.disposals = disposals;
        this.site = new SiteCode(site);
        this.crew = crew;
        this.schedule = schedule;
    }

    void plan(Instant now) {
        for (int month = 1; month <= MONTHS; month++) {
            Instant day = now.minus(MONTH.multipliedBy(month)).minus(Duration.ofDays(5));
            schedule.at(day, crew.desk(), () -> carry(day));
        }
    }

    private Void carry(Instant day) {
        List<String> waiting = disposals.due(site).stream()
                .filter(thing -> thing.getWaitingFor() == null)
                .filter(thing -> thing.getHold().getUntil().isBefore(day.minus(LAIN)))
                .map(DueThingView::getTag)
                .toList();
        if (waiting.isEmpty()) {
            return null;
        }
        String batch = disposals
                .propose(new DisposalCommand.Propose(site, "POLICE", waiting, null))
                .getId();
        schedule.at(
                day.plusSeconds(3_000),
                crew.manager(),
                () -> disposals.approve(new DisposalCommand.Approve(batch, null)));
        schedule.at(day.plusSeconds(9_000), crew.desk(), () -> handOver(batch));
        return null;
    }

    private Object handOver(String batch) {
        String day = batch.substring(batch.length() - "20261122-001".length());
        return disposals.execute(new DisposalCommand.Execute(
                batch,
                null,
                DemonstrationLaw.bySite().get(site.value()).policeStation(),
                "值班民警",
                "失物接收 " + day,
                null,
                null,
                new Witness(crew.guard().id().value(), DemonstrationPlan.PIN)));
    }
}
