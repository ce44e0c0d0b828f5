package wanbi.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import wanbi.intake.api.CaseView;
import wanbi.intake.api.FoundItems;
import wanbi.intake.api.LossCases;
import wanbi.intake.api.RegisterFind;
import wanbi.intake.api.ReportLoss;
import wanbi.kernel.SiteCode;
import wanbi.platform.TestHouse;
import wanbi.platform.api.DirectoryAdministration;
import wanbi.platform.api.DirectoryAdministration.PlaceDraft;
import wanbi.platform.api.StaffPrincipal;

/** A desk of the test house: takes losses in and found things on, so that a test says only what it is about. */
@ApplicationScoped
public class LossDesk {

    @Inject
    TestHouse house;

    @Inject
    DirectoryAdministration administration;

    @Inject
    LossCases cases;

    @Inject
    FoundItems items;

    /** A site with a lobby. */
    public SiteCode aSite() throws Exception {
        SiteCode site = house.aSite();
        return house.asSystem(() -> {
            administration.openPlace(new PlaceDraft(site, lobby(site), "大堂", "AREA", null, false, null));
            return site;
        });
    }

    static String lobby(SiteCode site) {
        return site + "-LOBBY";
    }

    /** A phone that no other test uses. */
    static String aPhone() {
        return "137%08d".formatted(ThreadLocalRandom.current().nextInt(100_000_000));
    }

    CaseView reports(StaffPrincipal who, ReportLoss report) throws Exception {
        return house.as(who, () -> cases.report(report));
    }

    public CaseView reportsAWallet(StaffPrincipal who, SiteCode site) throws Exception {
        return reports(who, aWalletLostAt(site, aPhone(), null));
    }

    static ReportLoss aWalletLostAt(SiteCode site, String phone, String override) {
        return report(site, phone, override, 1, Instant.now(), null);
    }

    static ReportLoss aWalletLostAt(SiteCode site, String phone, String override, Instant reportedAt) {
        return report(site, phone, override, 1, reportedAt, null);
    }

    /** By whom and when the thread acts already. */
    String takesIn(ReportLoss report) {
        return cases.report(report).getCaseNumber();
    }

    /** With a quantity of nothing: 422. */
    static ReportLoss aFaultyReport(SiteCode site) {
        return report(site, aPhone(), null, 0, Instant.now(), null);
    }

    /** @param marks found at the scene, from which the urgency follows */
    public static ReportLoss aWalletStolenAt(SiteCode site, Instant reportedAt, String... marks) {
        var theft = new ReportLoss.Theft(List.of(marks), "UNKNOWN", null, false, null, List.of());
        return report(site, aPhone(), null, 1, reportedAt, theft);
    }

    private static ReportLoss report(
            SiteCode site, String phone, String override, int quantity, Instant now, ReportLoss.Theft theft) {
        return new ReportLoss(
                site,
                now,
                "DESK",
                lobby(site),
                "靠近电梯口",
                false,
                new ReportLoss.Client("王小明", phone, "OWNER", "3-1201", true),
                null,
                new ReportLoss.Reporter("王小红", "13900139000", "FAMILY"),
                theft == null ? "LOST" : null,
                now.minusSeconds(7_200),
                now.minusSeconds(3_600),
                now.minusSeconds(60),
                "下车上楼后发现不见",
                true,
                1,
                true,
                null,
                override,
                List.of(),
                false,
                false,
                List.of(wallet(quantity)),
                theft,
                ReportLoss.Further.NONE);
    }

    private static ReportLoss.Item wallet(int quantity) {
        return new ReportLoss.Item(
                "WALLET",
                "黑色钱包",
                "UNKNOWN",
                "UNKNOWN",
                "UNKNOWN",
                quantity,
                List.of("BLACK"),
                "SN-00998877",
                "翻盖，右下角磨损",
                List.of("夹层有一张全家福"),
                List.of(new ReportLoss.Content("KEYS", "两把")),
                null,
                Map.of("CARDS_INSIDE", "YES"),
                List.of("KEY_OR_ACCESS_CARD"));
    }

    public String findsAnUmbrella(StaffPrincipal who, SiteCode site) throws Exception {
        RegisterFind find = new RegisterFind(
                site,
                Instant.now().minusSeconds(60),
                lobby(site),
                null,
                null,
                new RegisterFind.Finder("STAFF", "保洁李师傅", null),
                "OTHER",
                "长柄雨伞",
                null,
                null,
                null,
                null,
                List.of("GREY"),
                1,
                null,
                List.of(),
                null,
                List.of(),
                null,
                List.of(),
                null,
                null,
                null,
                List.of());
        return house.as(who, () -> items.register(find)).getTag();
    }
}
