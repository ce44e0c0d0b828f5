package wanbi.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import wanbi.fixture.Answer;
import wanbi.fixture.Api;

/** Of several alike some come first, and some belong to somebody else: never more is given away than there is (I3, R09). */
class PartialHandoverApiIT {

    private static String loses(int pieces) {
        return Api.as("desk")
                .post("/loss-cases", Desk.lossReport().replace("\"quantity\":1", "\"quantity\":" + pieces))
                .expect(201)
                .json()
                .getString("caseNumber");
    }

    private static String finds(int pieces, String more) {
        return Api.as("desk")
                .post(
                        "/found-items",
                        Desk.find("WALLET")
                                .replace("\"quantity\":1", "\"quantity\":" + pieces + more.replace('\'', '"')))
                .expect(201)
                .json()
                .getString("tag");
    }

    private static Answer links(String number, String tag, String quantity) {
        return Api.as("desk")
                .post("/cases/" + number + "/links", Api.json("{'line':1,'itemTag':'" + tag + "'" + quantity + "}"));
    }

    private static String linked(Answer answer) {
        var links = answer.expect(201).json().getJsonArray("links");
        return links.getJsonObject(links.size() - 1).getString("itemTag");
    }

    private static JsonObject handsOver(String number, String tag, int pieces) {
        JsonObject asked =
                Api.json(Desk.claim(number, tag).toString().replace("\"quantity\":1", "\"quantity\":" + pieces));
        String claim = Api.as("desk").post("/claims", asked).expect(201).json().getString("claim");
        String bound = Api.as("desk")
                .get("/claims/" + claim)
                .expect(200)
                .json()
                .getJsonArray("lines")
                .getJsonObject(0)
                .getString("itemTag");
        Desk.answers(claim, bound);
        Desk.passes(claim, bound);
        return Api.as("desk")
                .post("/claims/" + claim + "/handover", Desk.handover(Desk.formHash(claim)))
                .expect(201)
                .json();
    }

    private static JsonObject item(String tag) {
        return Api.as("desk").get("/found-items/" + tag).expect(200).json();
    }

    private static JsonObject line(String number) {
        return Api.as("desk")
                .get("/cases/" + number)
                .expect(200)
                .json()
                .getJsonArray("items")
                .getJsonObject(0);
    }

    @Test
    void twoComeNowAndOneLaterAndTheRestStaysWhereItLies() throws IOException {
        String number = loses(3);
        String two = finds(2, "");
        // Nobody says how many: as many as there are of those that are missed.
        assertEquals(two, linked(links(number, two, "")));
        handsOver(number, two, 2);
        assertEquals("MISSING", line(number).getString("status"));
        assertEquals(2, line(number).getInt("returned"));
        String more = finds(2, "");
        links(number, more, ",'quantity':3").expect(422, "QUANTITY_TOO_LARGE");
        String third = linked(links(number, more, ""));
        assertNotEquals(more, third);
        assertEquals(1, item(more).getInt("quantity"));
        assertEquals("STORED", item(more).getString("status"));
        assertEquals(item(more).getJsonObject("holder"), item(third).getJsonObject("holder"));
        handsOver(number, third, 1);
        assertEquals("RETURNED", line(number).getString("status"));
        assertEquals("STORED", item(more).getString("status"));
        var rows = SavedWorkbook.rows("auditor", "X6");
        for (String tag : List.of(more, third)) {
            assertEquals(1, rows.stream().filter(row -> row.containsValue(tag)).count(), tag);
        }
        // And somebody else walks up for the one that is left.
        handsOver(null, more, 1);
        assertEquals("RETURNED", item(more).getString("status"));
    }

    @Test
    void whoWalksUpForOneOfTwoLeavesTheOther() {
        String two = finds(2, "");
        JsonObject receipt = handsOver(null, two, 1);
        String gone = receipt.getJsonArray("itemTags").getString(0);
        assertNotEquals(two, gone);
        assertEquals("RETURNED", item(gone).getString("status"));
        assertEquals("STORED", item(two).getString("status"));
        String chain = Api.as("desk")
                .get("/found-items/" + two + "/journal")
                .expect(200)
                .text();
        assertTrue(chain.contains("FIND_PARTED") && chain.contains(gone), chain);
    }

    @Test
    void whichPiecesAreMeantMustNotMatter() {
        String filled = finds(2, ",'contents':[{'kind':'KEYS','text':'一串'}]");
        links(loses(1), filled, ",'quantity':1").expect(422, "PART_NOT_ALIKE");
        assertEquals(2, item(filled).getInt("quantity"));
    }

    /** Five want one each of three, all at once. */
    @Test
    void neverMoreThanThereAre() throws Exception {
        String three = finds(3, "");
        List<String> losers = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            losers.add(loses(1));
        }
        ExecutorService crowd = Executors.newFixedThreadPool(5);
        try {
            List<Future<Answer>> asked = new ArrayList<>();
            losers.forEach(number -> asked.add(crowd.submit(() -> links(number, three, ",'quantity':1"))));
            List<String> given = new ArrayList<>();
            for (Future<Answer> each : asked) {
                Answer answer = each.get();
                if (answer.status() == 201) {
                    given.add(linked(answer));
                } else {
                    answer.expect(409, "ITEM_ALREADY_LINKED");
                }
            }
            assertEquals(3, given.stream().distinct().count(), given::toString);
            assertEquals(3, given.size());
            assertTrue(given.contains(three));
            assertTrue(given.stream().allMatch(tag -> item(tag).getInt("quantity") == 1));
        } finally {
            crowd.shutdownNow();
        }
    }
}
