package wanbi.web.demo;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import wanbi.platform.api.GuardTerms;

/** Who guards the demonstration's sites; the guard companies are made up, and one has signed nothing on personal data. */
final class DemonstrationGuards {

    private DemonstrationGuards() {}

    static Map<String, GuardTerms> bySite(LocalDate today) {
        LocalDate signed = today.minusDays(380);
        LocalDate end = today.plusDays(200);
        Map<String, GuardTerms> guards = new LinkedHashMap<>();
        guards.put("SH01", company("安澜演示保安服务有限公司", "沪公保服20190031", "WB-BA-SH01", end, "021-55501121", signed));
        guards.put("SH02", company("安澜演示保安服务有限公司", "沪公保服20190031", "WB-BA-SH02", end, "021-55501122", signed));
        guards.put("SH03", GuardTerms.OWN_GUARDS);
        guards.put("GZ01", GuardTerms.OWN_GUARDS);
        guards.put("GZ02", company("穗卫演示保安服务有限公司", "粤公保服20200117", "WB-BA-GZ02", null, "020-55501125", null));
        guards.put("SZ01", GuardTerms.OWN_GUARDS);
        return guards;
    }

    private static GuardTerms company(
            String name, String licence, String contract, LocalDate end, String phone, LocalDate signed) {
        return new GuardTerms(name, licence, contract, end, "值班队长", phone, signed);
    }
}
