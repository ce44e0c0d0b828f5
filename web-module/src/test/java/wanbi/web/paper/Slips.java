package wanbi.web.paper;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import wanbi.intake.api.AcceptanceSlip;
import wanbi.intake.api.AcceptanceView;
import wanbi.intake.api.CaseView;
import wanbi.intake.api.CircumstancesView;
import wanbi.intake.api.ClientView;
import wanbi.intake.api.ContentView;
import wanbi.intake.api.LineView;
import wanbi.intake.api.NoticeView;
import wanbi.intake.api.ReporterView;
import wanbi.intake.api.ValueView;

/** Acceptance slips as intake hands them to the printer. */
final class Slips {

    private static final Instant REPORTED = Instant.parse("2026-11-22T00:50:00Z");

    private Slips() {}

    static AcceptanceSlip aWallet() {
        return of("LOSS", "翻盖，右下角磨损", 1);
    }

    static AcceptanceSlip referral() {
        return of("REFERRAL", "翻盖，右下角磨损", 1);
    }

    static AcceptanceSlip theft() {
        return of("THEFT", "翻盖，右下角磨损", 1);
    }

    static AcceptanceSlip lines(int count, String features) {
        return of("LOSS", features, count);
    }

    private static AcceptanceSlip of(String kind, String features, int count) {
        List<LineView> lines =
                IntStream.rangeClosed(1, count).mapToObj(n -> line(n, features)).toList();
        CircumstancesView told = new CircumstancesView(
                "SH01-B2-PARKING",
                "静安中心 / B2 / 车库",
                "靠近电梯口",
                false,
                "LOST",
                REPORTED.minusSeconds(7_200),
                REPORTED.minusSeconds(3_600),
                REPORTED.minusSeconds(1_800),
                "停车后乘 2 号电梯上楼，到家发现钱包不见了。",
                null,
                null);
        CaseView report = new CaseView(
                told,
                "SH01-GS-20261122-007",
                kind,
                "ACCEPTED",
                1,
                "SH01",
                "静安中心物业服务中心",
                REPORTED,
                REPORTED,
                REPORTED.plusSeconds(180),
                "DESK",
                new ClientView("王小明", "13800138000", "OWNER", "3-1201", true),
                null,
                new ReporterView("王大明", "13900139000", "FAMILY"),
                true,
                1,
                null,
                null,
                List.of(),
                false,
                false,
                new AcceptanceView("SH01-SL-20261122-007", "7F3K92QX", REPORTED.plusSeconds(180)),
                lines,
                List.of(),
                List.of(),
                List.of(),
                "P-0007",
                "陈静",
                null,
                null,
                null,
                null,
                null,
                null);
        return new AcceptanceSlip(
                "SH01-SL-20261122-007",
                "7F3K92QX",
                REPORTED.plusSeconds(180),
                "Asia/Shanghai",
                "SH01",
                "静安中心物业服务中心",
                "021-6000 0001",
                report,
                new NoticeView(
                        1,
                        "为查找和返还您的物品，静安物业收集您的姓名、电话、房号和物品情况，仅用于本案的登记、查找、联系和交还，保存至结案后一年。您可以查询、更正或要求删除。请自行保管好随身物品；发现遗失请第一时间告诉我们。",
                        "To find and return your property we record your name, phone, flat and the description of the item, use them for this case only and keep them for one year after closing. You may ask for access, correction or deletion.",
                        REPORTED),
                "陈静");
    }

    private static LineView line(int number, String features) {
        return new LineView(
                number,
                "MISSING",
                "WALLET",
                "钱包",
                "UNKNOWN",
                "UNKNOWN",
                "UNKNOWN",
                1,
                0,
                List.of("BLACK"),
                null,
                features,
                2,
                List.of(new ContentView("CASH", "约 300 元"), new ContentView("ID_DOCUMENT", "身份证一张")),
                new ValueView(new BigDecimal("800"), "CNY", "NONE"),
                Map.of(),
                List.of());
    }
}
