package wanbi.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import wanbi.fixture.Api;

/** Observed facts, their reliability, and a source that is protected (R11, R17, F-17). */
class ClueApiIT {

    private static String clue(String observed, String more) {
        return "{'observed':'" + observed + "','reliability':'B'" + more + "}";
    }

    private static JsonObject first(String who, String number) {
        return Api.as(who)
                .get("/cases/" + number + "/clues")
                .expect(200)
                .json()
                .getJsonArray("items")
                .getJsonObject(0);
    }

    @Test
    void onlyThoseWhoWeighItReadWhoSaidSo() {
        String number = TheftDesk.aTheft("");
        TheftDesk.post("guard", number, "clues", clue("戴帽男子进入B2", ",'source':'保洁李姐','sourceProtected':true"))
                .expect(201);
        assertEquals("保洁李姐", first("manager", number).getString("source"));
        assertTrue(first("desk", number).isNull("source"));
        assertTrue(first("desk", number).isNull("recordedByName"));
        assertTrue(first("desk", number).getBoolean("verified"));
        Api.as("guard").get("/cases/" + number + "/clues").expect(403);
        Api.as("desk2").get("/cases/" + number + "/clues").expect(404);
        String journal =
                Api.as("guard").get("/cases/" + number + "/journal").expect(200).text();
        assertTrue(journal.contains("CLUE_RECORDED"), journal);
        assertFalse(journal.contains("李姐") || journal.contains("戴帽"), journal);
    }

    @Test
    void withoutASourceItStaysUnverified() {
        String number = TheftDesk.aTheft("");
        assertFalse(TheftDesk.post("cctv", number, "clues", clue("听到响声", ""))
                .expect(201)
                .json()
                .getBoolean("verified"));
    }

    @Test
    void whatIsWrongIsSaidAtItsField() {
        String number = TheftDesk.aTheft("");
        TheftDesk.post("guard", number, "clues", clue("", "")).expect(422, "REQUIRED");
        TheftDesk.post("guard", number, "clues", "{'observed':'听到响声'}").expect(422, "REQUIRED");
        TheftDesk.post("guard", number, "clues", "{'observed':'听到响声','reliability':'E'}")
                .expect(422, "UNKNOWN_CODE");
        TheftDesk.post("guard", number, "clues", clue("听到响声", ",'place':'SH02-B2'"))
                .expect(422, "NOT_HERE");
        TheftDesk.post(
                        "guard",
                        number,
                        "clues",
                        clue("听到响声", ",'seenAt':'" + Instant.now().plusSeconds(7200) + "'"))
                .expect(422, "IN_FUTURE");
        TheftDesk.post("guard", number, "clues", clue("肯定是他拿的", "")).expect(422, "NEUTRAL_WORDS");
        TheftDesk.post("guard", number, "clues", clue("听到有人喊抓小偷", ",'wordsReason':'原话'"))
                .expect(201);
        TheftDesk.post("guard", number, "persons-of-interest", clue("快步走出", "")).expect(422, "REQUIRED");
        TheftDesk.post("guard", number, "persons-of-interest", clue("快步走出", ",'appearance':'像外地人'"))
                .expect(422, "NEUTRAL_WORDS");
        assertEquals(
                "PERSON",
                TheftDesk.post("guard", number, "persons-of-interest", clue("快步走出", ",'appearance':'黑帽灰衣'"))
                        .expect(201)
                        .json()
                        .getString("kind"));
    }
}
