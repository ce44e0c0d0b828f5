package wanbi.journey;

import java.time.Instant;
import wanbi.fixture.Api;

/** A case of its own for a journey that begins after the desk has taken a loss in. */
final class LossOnRecord {

    private static final String LOSS = """
            {'site':'SH01','reportedAt':'%s','channel':'DESK','place':'SH01-1F-LOBBY','outOfArea':false,
             'client':{'name':'王小明','phone':'%s','kind':'OWNER','unit':'3-1201','identitySighted':true},
             'lossMode':'LOST','circumstances':'在大堂休息后发现不见','readBack':true,'noticeVersion':1,'accept':true,
             'items':[{'category':'WALLET','name':'黑色钱包','brand':'UNKNOWN','model':'UNKNOWN','spec':'UNKNOWN','quantity':1,
                       'colours':['BLACK'],'features':'翻盖，右下角磨损','hiddenFeatures':['夹层有一张全家福']}]}
            """;

    private LossOnRecord() {}

    static String ofAWallet() {
        String phone = "136%08d".formatted(System.nanoTime() % 100_000_000);
        return Api.as("desk")
                .post("/loss-cases", LOSS.formatted(Instant.now(), phone).replace('\'', '"'))
                .expect(201)
                .json()
                .getString("caseNumber");
    }
}
