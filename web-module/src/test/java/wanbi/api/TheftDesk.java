package wanbi.api;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import wanbi.fixture.Answer;
import wanbi.fixture.Api;

/** What is done about thefts at SH01 by REST. */
final class TheftDesk {

    private static final String THEFT = """
            {'site':'SH01','reportedAt':'%s','channel':'DESK','place':'SH01-B2-PARKING','client':{'name':'王小明','phone':'%s','kind':'OWNER','unit':'3-1201'},
             'circumstances':'回家发现不见','readBack':true,'noticeVersion':1,'accept':true,
             'items':[{'category':'WALLET','name':'黑色钱包','brand':'UNKNOWN','model':'UNKNOWN','spec':'UNKNOWN','quantity':1,'colours':['BLACK'],
                       'features':'翻盖','hiddenFeatures':['夹层有一张全家福','拉链头缺一齿'],'estimatedValue':{'amount':20,'currency':'CNY','proof':'NONE'}}]%s}
            """;

    private static final Map<String, String> STAFF = new ConcurrentHashMap<>();

    private TheftDesk() {}

    /** @param more further members, each with a comma before it */
    static String report(String more) {
        return THEFT.formatted(Instant.now(), Desk.phone(), more).replace('\'', '"');
    }

    static JsonObject reported(String who, String more) {
        return Api.as(who).post("/theft-cases", report(more)).expect(201).json();
    }

    static String aTheft(String more) {
        return reported("desk", more).getString("caseNumber");
    }

    /** Taken in now, though the client came earlier today. */
    static String aTheftReportedAt(Instant at) {
        String report = THEFT.formatted(at, Desk.phone(), "").replace('\'', '"');
        return Api.as("desk").post("/theft-cases", report).expect(201).json().getString("caseNumber");
    }

    /** In a flat of its own, whatever was reported under this phone before. */
    static String aTheftOf(String phone) {
        String report = THEFT.replace("3-1201", "T-" + phone)
                .formatted(Instant.now(), phone, ",'duplicateOverrideReason':'又一次'")
                .replace('\'', '"');
        return Api.as("desk").post("/theft-cases", report).expect(201).json().getString("caseNumber");
    }

    static JsonObject file(String who, String caseNumber) {
        return Api.as(who).get("/cases/" + caseNumber).expect(200).json();
    }

    static Answer post(String who, String caseNumber, String act, String body) {
        return Api.as(who).post("/cases/" + caseNumber + "/" + act, Api.json(body));
    }

    /** The number under which the directory knows an account of the demonstration; asked once, signing in is slow. */
    static String staffId(String username) {
        return STAFF.computeIfAbsent(username, TheftDesk::signedIn);
    }

    private static String signedIn(String username) {
        return Api.anonymous()
                .post("/tokens", "{\"username\":\"" + username + "\",\"password\":\"wanbi-demo\"}")
                .expect(201)
                .json()
                .getString("staffId");
    }

    static boolean isListedFor(String who, String caseNumber) {
        return Api.as(who)
                .get("/cases?site=SH01&q=" + caseNumber)
                .expect(200)
                .text()
                .contains(caseNumber);
    }

    static boolean ringsFor(String who, String caseNumber) {
        return Api.as(who).get("/alarms?limit=200").expect(200).text().contains(caseNumber);
    }
}
