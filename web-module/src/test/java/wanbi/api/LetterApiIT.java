package wanbi.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import wanbi.fixture.Answer;
import wanbi.fixture.Api;

/** Letters from the journal: numbered, kept as printed, checked by their code (F-20, R31). */
class LetterApiIT {

    private static Answer issue(String who, String caseNumber, String kind, String language) {
        return Api.as(who)
                .post(
                        "/cases/" + caseNumber + "/letters",
                        Api.json("{'kind':'" + kind + "','language':'" + language + "'}"));
    }

    @Test
    void numberedKeptAndCheckedByAnybody() throws Exception {
        String caseNumber = Desk.reportsAWallet();
        issue("guard", caseNumber, "LOSS_CONFIRMATION", "zh").expect(403);
        issue("desk2", caseNumber, "LOSS_CONFIRMATION", "zh").expect(404);
        issue("desk", caseNumber, "PRAISE", "zh").expect(422, "UNKNOWN_CODE");
        issue("desk", caseNumber, "LOSS_CONFIRMATION", "fr").expect(422, "UNKNOWN_CODE");
        issue("desk", caseNumber, "CLOSING", "zh").expect(409, "CASE_STATE");
        JsonObject first =
                issue("desk", caseNumber, "LOSS_CONFIRMATION", "zh").expect(201).json();
        JsonObject second = issue("manager", caseNumber, "LOSS_CONFIRMATION", "zh")
                .expect(201)
                .json();
        assertEquals(caseNumber + "-HJ1", first.getString("id"));
        assertEquals(2, second.getInt("version"));
        JsonObject english = issue("desk", caseNumber, "HANDLING_STATEMENT", "en")
                .expect(201)
                .json();
        assertEquals(1, english.getInt("version"));
        String pdf = "/cases/" + caseNumber + "/letters/1/letter.pdf";
        byte[] kept = Api.as("desk").get(pdf).expect(200).bytes();
        assertEquals(
                first.getString("hash"),
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(kept)));
        Api.as("auditor").get(pdf).expect(403);
        Api.as("desk").get("/cases/" + caseNumber + "/letters/9/letter.pdf").expect(404);
        assertEquals(
                3,
                Api.as("auditor")
                        .get("/cases/" + caseNumber + "/letters")
                        .expect(200)
                        .json()
                        .getJsonArray("items")
                        .size());
        JsonObject genuine = Api.anonymous()
                .get("//verify/" + first.getString("code"))
                .expect(200)
                .json();
        assertTrue(genuine.getBoolean("genuine"));
        assertEquals("LETTER", genuine.getString("kind"));
        String journal = Api.as("desk")
                .get("/cases/" + caseNumber + "/journal")
                .expect(200)
                .text();
        assertTrue(journal.contains("LETTER_ISSUED") && journal.contains("LETTER_READ"), journal);
    }

    /** Two clerks write at once: no number is given twice. */
    @Test
    void noNumberIsGivenTwice() {
        String caseNumber = Desk.reportsAWallet();
        List<Answer> answers = IntStream.range(0, 4)
                .parallel()
                .mapToObj(i -> issue(i % 2 == 0 ? "desk" : "manager", caseNumber, "HANDLING_STATEMENT", "zh"))
                .toList();
        assertEquals(
                4,
                answers.stream()
                        .map(answer -> answer.expect(201).json().getString("id"))
                        .distinct()
                        .count());
    }
}
