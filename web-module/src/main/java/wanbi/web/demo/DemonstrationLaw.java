package wanbi.web.demo;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import wanbi.platform.api.LegalTerms;

/** What the demonstration's sites have entered on the law; counsel has confirmed none of it, and the stations are made up. */
final class DemonstrationLaw {

    private static final String GUARDED = "保安服务管理条例第二十五条：监控影像资料不少于三十日";
    private static final String HOME = "住宅小区按非公共场所处理（国令799号第三十三条），待法务确认";
    private static final String GUANGZHOU = "广州市拾遗物品管理规定（穗府办规〔2021〕1号）：单位十个工作日";
    private static final String USUAL = "公司缺省十个工作日，当地规定待核";
    private static final String SHANGHAI_FIGURE = "上海执行数额，依二手汇编，待法务核对";
    private static final String GUANGDONG_FIGURE = "广东一类地区，依二手转载，待法务核对";

    private DemonstrationLaw() {}

    static Map<String, LegalTerms> bySite() {
        Map<String, LegalTerms> law = new LinkedHashMap<>();
        law.put("SH01", shanghai("NON_PUBLIC", HOME, "静安演示派出所", "021-55501101"));
        law.put("SH02", shanghai("NON_PUBLIC", HOME, "陆家嘴演示派出所", "021-55501102"));
        law.put("SH03", shanghai("NON_PUBLIC", HOME, "虹桥演示派出所", "021-55501103"));
        law.put("GZ01", guangdong("NON_PUBLIC", HOME, GUANGZHOU, "天河演示派出所", "020-55501104"));
        law.put("GZ02", guangdong("ART7", "商场属第七条所列的商贸中心，待法务确认", GUANGZHOU, "珠江演示派出所", "020-55501105"));
        law.put("SZ01", guangdong("ART9", "办公园区按第九条其他公共场所处理，待法务确认", USUAL, "科技园演示派出所", "0755-55501106"));
        return law;
    }

    private static LegalTerms shanghai(String placeClass, String basis, String station, String phone) {
        return terms(placeClass, basis, USUAL, 1_000, SHANGHAI_FIGURE, station, phone);
    }

    private static LegalTerms guangdong(String placeClass, String basis, String hold, String station, String phone) {
        return terms(placeClass, basis, hold, 3_000, GUANGDONG_FIGURE, station, phone);
    }

    private static LegalTerms terms(
            String placeClass,
            String basis,
            String holdBasis,
            int figure,
            String figureBasis,
            String station,
            String phone) {
        return new LegalTerms(
                placeClass,
                basis,
                30,
                "ART7".equals(placeClass) ? "国令799号第十七条：不少于三十日" : GUARDED,
                10,
                "WORKING",
                holdBasis,
                BigDecimal.valueOf(figure),
                figureBasis,
                station,
                List.of(phone),
                "总部运营部（演示）",
                false,
                "ART7".equals(placeClass) ? "演示备案 2026-0117" : null,
                "ART7".equals(placeClass) ? 30 : null);
    }
}
