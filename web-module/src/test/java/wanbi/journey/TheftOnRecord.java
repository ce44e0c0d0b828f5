package wanbi.journey;

import java.time.Instant;
import wanbi.fixture.Api;

/** A theft of its own for a journey that begins after it was taken in. */
final class TheftOnRecord {

    private static final String THEFT = """
            {'site':'SH01','reportedAt':'%s','channel':'DESK','place':'SH01-B2-PARKING','outOfArea':false,
             'client':{'name':'王小明','phone':'%s','kind':'OWNER','unit':'3-1201','identitySighted':true},
             'circumstances':'回家发现不见','readBack':true,'noticeVersion':1,'accept':true,
             'items':[{'category':'WALLET','name':'黑色钱包','brand':'UNKNOWN','model':'UNKNOWN','spec':'UNKNOWN','quantity':1,
                       'colours':['BLACK'],'features':'翻盖，右下角磨损','hiddenFeatures':['夹层有一张全家福']}]}
            """;

    private TheftOnRecord() {}

    static String ofAWallet() {
        String phone = "136%08d".formatted(System.nanoTime() % 100_000_000);
        return Api.as("desk")
                .post("/theft-cases", THEFT.formatted(Instant.now(), phone).replace('\'', '"'))
                .expect(201)
                .json()
                .getString("caseNumber");
    }
}
