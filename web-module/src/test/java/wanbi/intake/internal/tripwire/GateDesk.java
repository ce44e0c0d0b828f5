package wanbi.intake.internal.tripwire;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import wanbi.intake.api.AccessEvents;
import wanbi.intake.api.AccessEvents.Use;
import wanbi.intake.api.AccessReceipt;
import wanbi.intake.api.AlarmView;
import wanbi.intake.api.Alarms;
import wanbi.intake.api.LossCases;
import wanbi.intake.api.ReportLoss;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.SiteCode;
import wanbi.platform.TestHouse;
import wanbi.platform.api.StaffPrincipal;

/** A desk that takes losses of cards in, and a gate that tells of their uses. */
@ApplicationScoped
public class GateDesk {

    @Inject
    TestHouse house;

    @Inject
    LossCases cases;

    @Inject
    AccessEvents events;

    @Inject
    Alarms alarms;

    /** A number that no other test uses. */
    static String aCard() {
        return "00" + UUID.randomUUID().toString().replace("-", "").substring(0, 10);
    }

    /** Last seen between two hours and one hour ago. */
    CaseNumber loses(StaffPrincipal desk, SiteCode site, String category, String serial) throws Exception {
        ReportLoss report = report(site, category, serial);
        return new CaseNumber(house.as(desk, () -> cases.report(report)).getCaseNumber());
    }

    AccessReceipt uses(StaffPrincipal who, SiteCode site, String card, Instant at) throws Exception {
        Use use = new Use(card, site.value(), "东门闸机", at);
        return house.as(who, () -> events.take(new AccessEvents.Report(List.of(use))));
    }

    List<AlarmView> ringing(StaffPrincipal who) throws Exception {
        return house.as(who, () -> alarms.ringing(new Alarms.AlarmQuery(100, null))).items().stream()
                .filter(alarm -> alarm.getKind().equals("ACCESS"))
                .toList();
    }

    static Instant minutesAgo(int minutes) {
        return Instant.now().minusSeconds(minutes * 60L);
    }

    private static ReportLoss report(SiteCode site, String category, String serial) {
        Instant now = Instant.now();
        return new ReportLoss(
                site,
                now,
                "DESK",
                site + "-LOBBY",
                null,
                false,
                new ReportLoss.Client(
                        "王小明", "138%08d".formatted(Math.abs(serial.hashCode()) % 100_000_000), "OWNER", "3-1201", true),
                null,
                null,
                "LOST",
                now.minusSeconds(7_200),
                now.minusSeconds(3_600),
                now.minusSeconds(60),
                "上楼时发现不见",
                true,
                1,
                true,
                null,
                null,
                List.of(),
                false,
                false,
                List.of(new ReportLoss.Item(
                        category, "一样东西", "UNKNOWN", "UNKNOWN", "UNKNOWN", 1, List.of(), serial, null, List.of(),
                        List.of(), null, Map.of(), List.of())));
    }
}
