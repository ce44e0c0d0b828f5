package wanbi.web.demo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import wanbi.kernel.SiteCode;
import wanbi.platform.api.Demonstration.Colleague;
import wanbi.platform.api.DirectoryAdministration.Grant;
import wanbi.platform.api.DirectoryAdministration.PlaceDraft;
import wanbi.platform.api.DirectoryAdministration.RegionDraft;
import wanbi.platform.api.DirectoryAdministration.SiteDraft;

/** The demonstration company as http-api.md "Running it" describes it: two regions, six sites, their places and staff. */
final class DemonstrationPlan {

    static final String PASSWORD = "wanbi-demo";
    static final String PIN = "246810";

    /** A place of every site: code without the site's prefix, name, kind, parent, and how much happens there. */
    record Spot(String code, String name, String kind, String parent, int weight) {}

    static final List<Spot> SPOTS = List.of(
            new Spot("T1", "1 号楼", "BUILDING", "SITE", 1),
            new Spot("T2", "2 号楼", "BUILDING", "SITE", 1),
            new Spot("1F-LOBBY", "一层大堂", "AREA", "T1", 14),
            new Spot("T1-LIFT", "1 号楼电梯厅", "AREA", "T1", 8),
            new Spot("T2-LOBBY", "2 号楼大堂", "AREA", "T2", 7),
            new Spot("T2-LIFT", "2 号楼电梯厅", "AREA", "T2", 5),
            new Spot("B1-PARKING", "B1 车库", "PARKING", "SITE", 9),
            new Spot("B2-PARKING", "B2 车库", "PARKING", "SITE", 11),
            new Spot("GATE-S", "南门岗", "ENTRANCE", "SITE", 6),
            new Spot("GATE-N", "北门岗", "ENTRANCE", "SITE", 4),
            new Spot("GARDEN", "中心花园", "OUTDOOR", "SITE", 6),
            new Spot("PARCEL", "快递柜", "AREA", "SITE", 7),
            new Spot("CLUB", "会所", "AREA", "SITE", 4),
            new Spot("SHOPS", "底商", "SHOP", "SITE", 5),
            new Spot("B2", "地下二层", "FLOOR", "SITE", 0));

    private static final Map<String, String> SITE_NAMES = new LinkedHashMap<>();

    static {
        SITE_NAMES.put("SH01", "静安中心");
        SITE_NAMES.put("SH02", "陆家嘴花园");
        SITE_NAMES.put("SH03", "虹桥天地");
        SITE_NAMES.put("GZ01", "天河府");
        SITE_NAMES.put("GZ02", "珠江新城广场");
        SITE_NAMES.put("SZ01", "科技园中心");
    }

    private DemonstrationPlan() {}

    static List<String> sites() {
        return List.copyOf(SITE_NAMES.keySet());
    }

    /** Code of the place at a site. */
    static String placeOf(String site, Spot spot) {
        return site + "-" + spot.code();
    }

    /** User names of the site's desk, guard and manager: the well-known ones at SH01 and GZ01. */
    static Crew crewOf(String site) {
        return switch (site) {
            case "SH01" -> new Crew("desk", "desk3", "guard", "manager");
            case "GZ01" -> new Crew("desk2", "desk2", "guard2", "manager2");
            default -> {
                String prefix = site.toLowerCase(java.util.Locale.ROOT) + "-";
                yield new Crew(prefix + "desk", prefix + "desk", prefix + "guard", prefix + "manager");
            }
        };
    }

    /** User name of whoever views footage at the site: small ones have no room of their own. */
    static String viewerOf(String site) {
        return switch (site) {
            case "SH01" -> "cctv";
            case "GZ01" -> "cctv2";
            default -> crewOf(site).manager();
        };
    }

    record Crew(String desk, String otherDesk, String guard, String manager) {}

    static final String COMPANY = "完璧物业（演示）";

    static List<RegionDraft> regions() {
        return List.of(new RegionDraft("EAST", "华东", null), new RegionDraft("SOUTH", "华南", null));
    }

    static List<SiteDraft> siteDrafts() {
        List<SiteDraft> drafts = new ArrayList<>();
        int number = 0;
        for (Map.Entry<String, String> site : SITE_NAMES.entrySet()) {
            boolean east = site.getKey().startsWith("SH");
            String phone = (east ? "021" : site.getKey().startsWith("GZ") ? "020" : "0755") + "-5550010" + ++number;
            drafts.add(new SiteDraft(
                    site.getKey(),
                    site.getValue(),
                    east ? "EAST" : "SOUTH",
                    "Asia/Shanghai",
                    phone,
                    site.getValue() + "物业服务中心",
                    900 + 260 * number,
                    62_000 + 9_500 * number,
                    false,
                    null));
        }
        return drafts;
    }

    static List<PlaceDraft> places() {
        List<PlaceDraft> places = new ArrayList<>();
        for (String site : sites()) {
            for (Spot spot : SPOTS) {
                places.add(new PlaceDraft(
                        new SiteCode(site),
                        placeOf(site, spot),
                        spot.name(),
                        spot.kind(),
                        site + "-" + spot.parent(),
                        false,
                        null));
            }
        }
        return places;
    }

    static List<Colleague> staff() {
        List<Colleague> staff = new ArrayList<>();
        add(staff, "desk", "陈静", "DESK", "SH01");
        add(staff, "desk3", "徐婷", "DESK", "SH01");
        add(staff, "guard", "张伟", "GUARD", "SH01");
        add(staff, "cctv", "吴刚", "CCTV", "SH01");
        add(staff, "cctv3", "钱进", "CCTV", "SH01");
        add(staff, "manager", "李强", "MANAGER", "SH01");
        add(staff, "desk2", "黄丽", "DESK", "GZ01");
        add(staff, "guard2", "梁勇", "GUARD", "GZ01");
        add(staff, "cctv2", "何健", "CCTV", "GZ01");
        add(staff, "manager2", "罗敏", "MANAGER", "GZ01");
        crew(staff, "SH02", "周洁", "赵磊", "沈涛");
        crew(staff, "SH03", "孙丽", "马超", "顾明");
        crew(staff, "GZ02", "冯娟", "郑凯", "何勇");
        crew(staff, "SZ01", "邓颖", "谢峰", "林芳");
        add(staff, "hq", "周敏", "HEAD_OFFICE", "COMPANY");
        add(staff, "hq2", "高原", "HEAD_OFFICE", "COMPANY");
        add(staff, "auditor", "严谨", "AUDITOR", "COMPANY");
        add(staff, "admin", "管理员", "ADMIN", "COMPANY");
        return staff;
    }

    private static void crew(List<Colleague> staff, String site, String desk, String guard, String manager) {
        Crew crew = crewOf(site);
        add(staff, crew.desk(), desk, "DESK", site);
        add(staff, crew.guard(), guard, "GUARD", site);
        add(staff, crew.manager(), manager, "MANAGER", site);
    }

    private static void add(List<Colleague> staff, String username, String name, String role, String node) {
        staff.add(new Colleague(name, username, null, PASSWORD, PIN, List.of(new Grant(role, node))));
    }
}
