package wanbi.api;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import wanbi.fixture.Answer;
import wanbi.fixture.Api;

/** The main job end to end by REST (R05, R08, R09; I1–I5): a wallet is lost, found, compared, signed for and gone. */
class MainStoryApiIT {

    @Test
    void aLostWalletComesBackAgainstASignedReceipt() throws Exception {
        String caseNumber = Desk.reportsAWallet();
        assertTrue(caseNumber.matches("SH01-GS-\\d{8}-\\d{3,}"), caseNumber);
        String tag = Desk.storesAFoundWallet();
        Desk.links(caseNumber, tag);
        assertEquals("FOUND_WAITING", statusOf(caseNumber));

        String claim = Desk.claims(caseNumber, tag);
        assertEquals("COMPARING", statusOf(caseNumber));
        JsonObject revealed = Desk.answers(claim, tag).getJsonArray("revealed").getJsonObject(0);
        assertEquals("夹层有全家福照片", revealed.getJsonArray("recorded").getString(0));
        assertTrue(revealed.getJsonArray("similarity").getJsonNumber(1).doubleValue() > 0.99, revealed::toString);
        Desk.passes(claim, tag);
        JsonObject receipt = Api.as("desk")
                .post("/claims/" + claim + "/handover", Desk.handover(Desk.formHash(claim)))
                .expect(201)
                .json();

        assertEquals("RETURNED", statusOf(caseNumber));
        byte[] original = Api.as("desk")
                .get(below(receipt.getString("original")))
                .expect(200)
                .bytes();
        assertEquals("%PDF", new String(original, 0, 4));
        assertEquals(
                receipt.getString("fileHash"),
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(original)));
        byte[] again = Api.as("manager")
                .get(below(receipt.getString("original")))
                .expect(200)
                .bytes();
        assertArrayEquals(original, again, "the original is stored, never printed anew");
        byte[] copy = Api.as("desk")
                .get(below(receipt.getJsonObject("copy").getString("pdf")))
                .expect(200)
                .bytes();
        assertNotEquals(original.length, 0);
        assertFalse(java.util.Arrays.equals(original, copy), "a copy says that it is one");

        JsonObject check = Api.anonymous()
                .with("Accept", "application/json")
                .get("//verify/" + receipt.getString("verificationCode"))
                .expect(200)
                .json();
        assertTrue(check.getBoolean("genuine"));
        assertEquals("RECEIPT_ORIGINAL", check.getString("kind"));
        assertFalse(check.toString().contains("王"), "the public page names nobody");

        JsonObject proof = Api.as("hq")
                .get("/cases/" + caseNumber + "/journal/verification")
                .expect(200)
                .json();
        assertTrue(proof.getBoolean("valid"));
        assertTrue(proof.getInt("entries") >= 6, proof::toString);
    }

    @Test
    void twoClerksHandOverAtOnceAndOnlyOneDoes() {
        String caseNumber = Desk.reportsAWallet();
        String tag = Desk.storesAFoundWallet();
        Desk.links(caseNumber, tag);
        String claim = Desk.claims(caseNumber, tag);
        Desk.answers(claim, tag);
        Desk.passes(claim, tag);
        JsonObject handover = Desk.handover(Desk.formHash(claim));
        List<Answer> answers = IntStream.range(0, 6)
                .parallel()
                .mapToObj(i -> Api.as(i % 2 == 0 ? "desk" : "desk3").post("/claims/" + claim + "/handover", handover))
                .toList();
        assertEquals(
                1, answers.stream().filter(answer -> answer.status() == 201).count());
        answers.stream()
                .filter(answer -> answer.status() != 201)
                .forEach(answer -> answer.expect(409, "ALREADY_HANDED_OVER"));
    }

    @Test
    void aWalkUpClaimOpensItsOwnCase() {
        String tag = Desk.storesAFoundWallet();
        String claim = Desk.claims(null, tag);
        Desk.answers(claim, tag);
        Desk.passes(claim, tag);
        Api.as("desk")
                .post("/claims/" + claim + "/handover", Desk.handover(Desk.formHash(claim)))
                .expect(201);
        JsonObject item = Api.as("desk").get("/found-items/" + tag).expect(200).json();
        assertEquals("RETURNED", item.getString("status"));
    }

    @Test
    void nothingIsHandedOverWithoutAPassedComparison() {
        String caseNumber = Desk.reportsAWallet();
        String tag = Desk.storesAFoundWallet();
        Desk.links(caseNumber, tag);
        String claim = Desk.claims(caseNumber, tag);
        Api.as("desk")
                .post("/claims/" + claim + "/handover", Desk.handover("0".repeat(64)))
                .expect(409, "COMPARISON_REQUIRED");
    }

    @Test
    void answersAreSealedOnce() {
        String caseNumber = Desk.reportsAWallet();
        String tag = Desk.storesAFoundWallet();
        Desk.links(caseNumber, tag);
        String claim = Desk.claims(caseNumber, tag);
        Desk.answers(claim, tag);
        Api.as("desk")
                .post(
                        "/claims/" + claim + "/comparison",
                        Api.json("{'answers':[{'itemTag':'" + tag + "','hiddenFeatures':['红色'],'liveProof':null}]}"))
                .expect(409, "ANSWERS_SEALED");
    }

    private static String statusOf(String caseNumber) {
        return Api.as("desk").get("/cases/" + caseNumber).expect(200).json().getString("status");
    }

    private static String below(String path) {
        return path.replaceFirst("^/api/v1", "");
    }
}
