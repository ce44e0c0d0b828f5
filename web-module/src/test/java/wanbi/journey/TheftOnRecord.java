package wanbi.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.time.Instant;
import wanbi.fixture.Api;

/** A theft of its own: taken in before the journey begins, or in the course of it. */
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
        return Api.as("desk")
                .post("/theft-cases", THEFT.formatted(Instant.now(), phone()).replace('\'', '"'))
                .expect(201)
                .json()
                .getString("caseNumber");
    }

    private static String phone() {
        return "136%08d".formatted(System.nanoTime() % 100_000_000);
    }

    /** The form of a theft, all that accepting it takes. */
    static void fillIn(Person who) {
        who.choose(".tiles", "category", "WALLET");
        assertThat(who.field("field.name")).hasValue(who.says("category", "WALLET"));
        who.page().locator("#loss\\:line\\:0\\:brandUnknown").check();
        who.page().locator("#loss\\:line\\:0\\:specUnknown").check();
        who.choose(".swatches", "colour", "BLACK");
        who.fill("field.features", "翻盖，右下角磨损");
        who.findPlace("B1");
        who.page().locator("#loss\\:clientName").fill("王小明");
        who.fill("field.client.phone", phone());
    }

    static void readBack(Person who) {
        who.press("loss.accept");
        who.page().locator("#loss\\:readBack").check();
        who.press("readBack.accept");
    }
}
