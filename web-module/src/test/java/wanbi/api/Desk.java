package wanbi.api;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import wanbi.fixture.Api;

/** What desk and guard at SH01 do by REST, so that a test says only what it is about. */
final class Desk {

    private static final AtomicInteger PHONE = new AtomicInteger((int) (System.nanoTime() % 50_000_000));
    private static final String LOSS = """
            {'site':'SH01','reportedAt':'%s','channel':'DESK','place':'SH01-B2-PARKING','placeNote':'靠近电梯口','outOfArea':false,
             'client':{'name':'王小明','phone':'%s','kind':'OWNER','unit':'3-1201','identitySighted':true},
             'lossMode':'LOST','circumstances':'下车上楼后发现不见','readBack':true,'noticeVersion':1,'accept':true,
             'items':[{'category':'WALLET','name':'黑色钱包','brand':'UNKNOWN','model':'UNKNOWN','spec':'UNKNOWN','quantity':1,
                       'colours':['BLACK'],'features':'翻盖，右下角磨损','hiddenFeatures':['夹层有一张全家福','拉链头缺一齿'],
                       'estimatedValue':{'amount':300,'currency':'CNY','proof':'NONE'}}]}
            """;
    private static final String FIND = """
            {'site':'SH01','foundAt':'%s','place':'SH01-1F-LOBBY','finder':{'kind':'STAFF','name':'保洁 李师傅'},
             'category':'%s','name':'黑色钱包','brand':'UNKNOWN','model':'UNKNOWN','colours':['BLACK'],'quantity':1,'features':'翻盖，边角旧',
             'hiddenFeatures':['夹层有全家福照片','拉链头缺一齿'],'storagePlace':'SH01-DESK-A1'}
            """;
    private static final String CLAIM = """
            {'caseNumber':%s,'site':'SH01','lines':[{'line':%s,'itemTag':'%s','quantity':1}],
             'claimant':{'name':'王小明','phone':'13800138000','relation':'SELF','idKind':'RESIDENT_ID','idLast4':'1234'}}
            """;

    private Desk() {}

    /** A phone that no other test uses. */
    static String phone() {
        return "137%08d".formatted(PHONE.incrementAndGet());
    }

    static String lossReport() {
        return LOSS.formatted(Instant.now(), phone()).replace('\'', '"');
    }

    static String reportsAWallet() {
        return Api.as("desk")
                .post("/loss-cases", lossReport())
                .expect(201)
                .json()
                .getString("caseNumber");
    }

    static String find(String category) {
        return FIND.formatted(Instant.now().minusSeconds(60), category).replace('\'', '"');
    }

    static String storesAFoundWallet() {
        return Api.as("desk")
                .post("/found-items", find("WALLET"))
                .expect(201)
                .json()
                .getString("tag");
    }

    /** At a site that few other tests bring things to. */
    static String storesAFoundWalletAtGuangzhou() {
        return Api.as("desk2")
                .post("/found-items", find("WALLET").replace("SH01", "GZ01"))
                .expect(201)
                .json()
                .getString("tag");
    }

    static void links(String caseNumber, String tag) {
        Api.as("desk")
                .post("/cases/" + caseNumber + "/links", Api.json("{'line':1,'itemTag':'" + tag + "','quantity':1}"))
                .expect(201);
    }

    /** @param caseNumber null for a walk-up claim */
    static String claims(String caseNumber, String tag) {
        return Api.as("desk")
                .post("/claims", claim(caseNumber, tag))
                .expect(201)
                .json()
                .getString("claim");
    }

    static JsonObject claim(String caseNumber, String tag) {
        return Api.json(CLAIM.formatted(
                caseNumber == null ? "null" : "'" + caseNumber + "'", caseNumber == null ? "null" : "1", tag));
    }

    static String answersTo(String tag) {
        return "{'answers':[{'itemTag':'" + tag + "','hiddenFeatures':['夹层有一张全家福','拉链头缺一齿'],'liveProof':null}]}";
    }

    static String verdictOn(String tag) {
        return ("{'attributes':[{'itemTag':'T','attribute':'CATEGORY','verdict':'MATCH'},"
                        + "{'itemTag':'T','attribute':'COLOUR','verdict':'MATCH'},"
                        + "{'itemTag':'T','attribute':'QUANTITY','verdict':'MATCH'}],'verdict':'PASS'}")
                .replace("'T'", "'" + tag + "'");
    }

    static JsonObject answers(String claim, String tag) {
        return Api.as("desk")
                .post("/claims/" + claim + "/comparison", Api.json(answersTo(tag)))
                .expect(201)
                .json();
    }

    static void passes(String claim, String tag) {
        Api.as("desk")
                .post("/claims/" + claim + "/comparison/verdict", Api.json(verdictOn(tag)))
                .expect(201);
    }

    static String formHash(String claim) {
        return Api.as("desk")
                .get("/claims/" + claim + "/form")
                .expect(200)
                .json()
                .getString("formHash");
    }

    static JsonObject handover(String formHash) {
        StringBuilder points = new StringBuilder();
        for (int i = 0; i < 40; i++) {
            points.append(i == 0 ? "" : ",").append("[%d,%d,%d]".formatted(10 + i * 4, 50 + (i % 7) * 6, i * 16));
        }
        return Api.json("{'formHash':'" + formHash + "','signature':{'level':'S1','strokes':[[" + points
                + "]]},'witness':null,'remarks':''}");
    }
}
