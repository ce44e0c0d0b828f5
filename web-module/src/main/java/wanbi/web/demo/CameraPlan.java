package wanbi.web.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import wanbi.investigation.api.CameraCommand;
import wanbi.investigation.api.Cameras;
import wanbi.kernel.SiteCode;

/** The cameras of a demonstration site: most of them well, one that keeps too little, one broken, one retired. */
final class CameraPlan {

    private static final int USUAL_DAYS = 30;
    private static final int SHORT = 9;
    private static final int BROKEN = 14;
    private static final int RETIRED = 24;

    /** A view: place without the site's prefix, what it looks at, class, and for how long recordings are kept. */
    private record View(String place, String coverage, String locationClass, int days) {}

    private static final List<View> VIEWS = List.of(
            new View("1F-LOBBY", "一层大堂服务台与正门", "LOBBY", 30),
            new View("1F-LOBBY", "一层大堂休息区", "LOBBY", 30),
            new View("T1-LIFT", "1 号楼一层电梯厅", "LIFT", 30),
            new View("T1-LIFT", "1 号楼 1 号电梯轿厢", "LIFT", 30),
            new View("T1-LIFT", "1 号楼 2 号电梯轿厢", "LIFT", 30),
            new View("T2-LOBBY", "2 号楼大堂正门", "LOBBY", 30),
            new View("T2-LIFT", "2 号楼一层电梯厅", "LIFT", 30),
            new View("T2-LIFT", "2 号楼 1 号电梯轿厢", "LIFT", 30),
            new View("B1-PARKING", "B1 车库入口坡道", "PARKING", 30),
            new View("B1-PARKING", "B1 车库 A 区车道", "PARKING", 30),
            new View("B2-PARKING", "B2 车库 A 区车道", "PARKING", 30),
            new View("B2-PARKING", "B2 车库 B 区车道", "PARKING", 30),
            new View("B2-PARKING", "B2 车库电梯厅", "PARKING", 30),
            new View("GATE-S", "南门岗人行通道", "ENTRANCE", 90),
            new View("GATE-S", "南门岗车行道闸", "ENTRANCE", 90),
            new View("GATE-N", "北门岗人行通道", "ENTRANCE", 90),
            new View("GATE-N", "北门岗车行道闸", "ENTRANCE", 90),
            new View("GARDEN", "中心花园步道", "OUTDOOR", 30),
            new View("GARDEN", "儿童游乐区", "OUTDOOR", 30),
            new View("PARCEL", "快递柜正面", "CORRIDOR", 30),
            new View("CLUB", "会所前台与走廊", "CORRIDOR", 30),
            new View("SHOPS", "底商走廊东段", "SHOP_AREA", 30),
            new View("SHOPS", "底商走廊西段", "SHOP_AREA", 30),
            new View("GARDEN", "旧喷泉（已拆除）", "OUTDOOR", 30));

    private CameraPlan() {}

    /** Working cameras at the place that keep a month, three at most; the lobby's where there are none. */
    static List<String> near(String site, DemonstrationPlan.Spot spot) {
        List<String> at = at(site, spot.code());
        return at.isEmpty() ? at(site, "1F-LOBBY") : at;
    }

    private static List<String> at(String site, String place) {
        return IntStream.rangeClosed(1, VIEWS.size())
                .filter(i -> i != RETIRED && i != BROKEN)
                .filter(i -> VIEWS.get(i - 1).place().equals(place)
                        && VIEWS.get(i - 1).days() == USUAL_DAYS)
                .limit(3)
                .mapToObj(i -> "%s-C%03d".formatted(site, i))
                .toList();
    }

    /** @param now when the company is founded; what was measured was measured shortly before */
    static void install(Cameras cameras, String site, Instant now) {
        for (int i = 1; i <= VIEWS.size(); i++) {
            View view = VIEWS.get(i - 1);
            String code = "%s-C%03d".formatted(site, i);
            cameras.open(draft(site, code, view, false));
            if (i == RETIRED) {
                cameras.change(draft(site, code, view, true));
            } else {
                int kept = i == SHORT ? USUAL_DAYS / 2 : view.days() + i % 3;
                cameras.measure(new CameraCommand.Measure(code, now.minus(Duration.ofDays(kept)), now));
            }
            if (i == BROKEN) {
                cameras.report(new CameraCommand.Fault(code, now.minus(Duration.ofDays(2)), null, "无图像，已报修"));
            }
        }
    }

    private static CameraCommand.Draft draft(String site, String code, View view, boolean retired) {
        return new CameraCommand.Draft(
                new SiteCode(site),
                code,
                site + "-" + view.place(),
                view.coverage(),
                null,
                view.locationClass(),
                view.days(),
                USUAL_DAYS,
                retired,
                null);
    }
}
