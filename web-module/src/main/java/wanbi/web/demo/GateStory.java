package wanbi.web.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import wanbi.intake.api.AccessEvents;
import wanbi.intake.api.AccessEvents.Use;
import wanbi.intake.api.ClientNotices;
import wanbi.intake.api.LossCases;
import wanbi.intake.api.ReportLoss;
import wanbi.kernel.SiteCode;
import wanbi.platform.api.Acting;
import wanbi.platform.api.GuardContracts;
import wanbi.platform.api.GuardTerms;
import wanbi.platform.api.LegalProfiles;
import wanbi.platform.api.StaffPrincipal;

/** What the demonstration has on the law, and a lost access card that somebody uses at the south gate half an hour ago. */
@ApplicationScoped
class GateStory {

    private static final String SITE = "SH01";
    private static final String CARD = "0004 1187 32";
    private static final ZoneId HOME = ZoneId.of("Asia/Shanghai");
    private static final Duration LAW_KNOWN = Duration.ofDays(20);

    /** Longer than the history of the demonstration goes back. */
    private static final int GUARDED_DAYS = 400;

    @Inject
    LegalProfiles law;

    @Inject
    GuardContracts guards;

    @Inject
    LossCases cases;

    @Inject
    ClientNotices notices;

    @Inject
    AccessEvents events;

    /** Before the histories, so that what is found lately is kept as the profiles say. */
    Void enterTheLaw(StaffPrincipal headOffice, Instant now) throws Exception {
        Instant then = now.minus(LAW_KNOWN);
        return Acting.as(headOffice, then, () -> {
            DemonstrationLaw.bySite()
                    .forEach((site, terms) -> law.enter(new LegalProfiles.Enter(
                            new SiteCode(site), then.atZone(HOME).toLocalDate(), terms, 0L)));
            LocalDate today = then.atZone(HOME).toLocalDate();
            DemonstrationGuards.bySite(today)
                    .forEach((site, terms) -> guards.enter(new GuardContracts.Enter(
                            new SiteCode(site),
                            today.minusDays(GUARDED_DAYS),
                            terms.equals(GuardTerms.OWN_GUARDS),
                            terms,
                            0L)));
            return null;
        });
    }

    Void loseACard(StaffPrincipal desk, StaffPrincipal cctv, Instant now) throws Exception {
        Instant reported = now.minus(Duration.ofMinutes(70));
        Acting.as(desk, reported.plusSeconds(120), () -> cases.report(report(reported)));
        Instant used = now.minus(Duration.ofMinutes(28));
        Acting.as(cctv, used.plusSeconds(60), () -> events.take(new AccessEvents.Report(uses(used))));
        return null;
    }

    private static List<Use> uses(Instant used) {
        return List.of(
                new Use("00021190", SITE, "南门人行闸机 1", used.minusSeconds(300)),
                new Use("00039006", SITE, "南门人行闸机 2", used.minusSeconds(180)),
                new Use("0004-1187-32", SITE, "南门人行闸机 1", used),
                new Use("00021190", SITE, "1 号楼大堂", used.plusSeconds(30)));
    }

    private ReportLoss report(Instant at) {
        return new ReportLoss(
                new SiteCode(SITE),
                at,
                "DESK",
                SITE + "-1F-LOBBY",
                "从大堂走到车库的路上",
                false,
                new ReportLoss.Client("沈一鸣", "13955501187", "TENANT", "2-1703", true),
                null,
                null,
                "LOST",
                at.minus(Duration.ofMinutes(50)),
                at.minus(Duration.ofMinutes(20)),
                at.minus(Duration.ofMinutes(10)),
                "上楼时发现门禁卡不见了",
                true,
                notices.current().getVersion(),
                true,
                null,
                null,
                List.of(),
                false,
                false,
                List.of(card()));
    }

    private static ReportLoss.Item card() {
        return new ReportLoss.Item(
                "ACCESS_CARD",
                "门禁卡",
                "UNKNOWN",
                "UNKNOWN",
                "UNKNOWN",
                1,
                List.of("BLUE"),
                CARD,
                "蓝色卡套，挂着小铃铛",
                List.of("卡套背面贴着一枚银杏叶"),
                List.of(),
                null,
                Map.of(),
                List.of());
    }
}
