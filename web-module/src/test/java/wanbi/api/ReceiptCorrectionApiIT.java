package wanbi.api;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import wanbi.fixture.Answer;
import wanbi.fixture.Api;

/** What was signed is never rewritten: a receipt is put right by a new version, and both are kept (R09). */
class ReceiptCorrectionApiIT {

    private static final String SECOND = ",'witness':{'staff':'%s','pin':'246810'}";

    private String number;
    private String tag;
    private JsonObject signed;
    private String path;

    @BeforeEach
    void aSignedReceipt() {
        number = Desk.reportsAWallet();
        tag = Desk.storesAFoundWallet();
        Desk.links(number, tag);
        String claim = Desk.claims(number, tag);
        Desk.answers(claim, tag);
        Desk.passes(claim, tag);
        signed = Api.as("desk")
                .post("/claims/" + claim + "/handover", Desk.handover(Desk.formHash(claim)))
                .expect(201)
                .json();
        path = "/receipts/" + signed.getString("receiptNumber");
    }

    private Answer corrects(String who, String changes) {
        return corrects(who, changes, ",'reason':'姓名写错一字'" + SECOND.formatted(TheftDesk.staffId("desk")));
    }

    private Answer corrects(String who, String changes, String rest) {
        return Api.as(who).post(path + "/corrections", Api.json("{'changes':" + changes + rest + "}"));
    }

    private static JsonObject verified(String code) {
        return Api.anonymous()
                .with("Accept", "application/json")
                .get("//verify/" + code)
                .expect(200)
                .json();
    }

    @Test
    void theNewVersionStandsBesideTheOneThatWasSigned() {
        byte[] original = Api.as("desk").get(path + "/original.pdf").expect(200).bytes();
        String spelt = "{'claimantName':'王晓明','remarks':'现金少五元','conditions':[{'itemTag':'" + tag
                + "','condition':'拉链头缺一齿'}]}";
        corrects("desk", spelt).expect(403);
        corrects("manager2", spelt).expect(404);
        corrects("manager", spelt, ",'reason':'写错'").expect(422, "COLLEAGUE_REQUIRED");
        corrects("manager", spelt, SECOND.formatted(TheftDesk.staffId("desk"))).expect(422, "REASON_REQUIRED");
        corrects("manager", spelt, ",'reason':'写错'" + SECOND.formatted(TheftDesk.staffId("manager")))
                .expect(422, "WITNESS_IS_ACTOR");
        corrects("manager", "{'claimantName':'王小明'}").expect(422, "NOTHING_CHANGED");
        corrects("manager", "{'claimantName':'李四'}").expect(422, "ANOTHER_PERSON");
        corrects("manager", "{'claimantName':'王晓明','idLast4':'9999'}").expect(422, "ANOTHER_PERSON");
        corrects("manager", "{'claimantPhone':'12'}").expect(422, "INVALID_PHONE");
        corrects("manager", "{'conditions':[{'itemTag':'SH01-F-20260101-001','condition':'旧'}]}")
                .expect(422, "NOT_ON_RECEIPT");
        JsonObject corrected = corrects("manager", spelt).expect(201).json();
        assertEquals(2, corrected.getInt("version"));
        JsonObject second = corrected.getJsonArray("corrections").getJsonObject(0);
        assertEquals(
                "[\"CLAIMANT_NAME\",\"CONDITION\",\"REMARKS\"]",
                second.get("changed").toString());
        assertEquals(signed.getString("contentHash"), corrected.getString("contentHash"));
        assertNotEquals(signed.getString("contentHash"), second.getString("contentHash"));
        assertArrayEquals(
                original, Api.as("desk").get(path + "/original.pdf").expect(200).bytes());
        byte[] version =
                Api.as("desk").get(path + "/corrections/2.pdf").expect(200).bytes();
        assertTrue(new String(version, StandardCharsets.ISO_8859_1).startsWith("%PDF"));
        Api.as("auditor").get(path + "/corrections/2.pdf").expect(403);
        Api.as("desk2").get(path + "/corrections/2.pdf").expect(404);
        Api.as("desk").get(path + "/corrections/3.pdf").expect(404);
        JsonObject old = verified(signed.getString("verificationCode"));
        assertEquals("REPLACED", old.getString("status"));
        assertEquals(2, old.getInt("replacedBy"));
        assertEquals("VALID", verified(second.getString("verificationCode")).getString("status"));
        JsonObject copy = Api.as("desk")
                .post(path + "/copies", Api.json("{'reason':'客户要新版'}"))
                .expect(201)
                .json()
                .getJsonObject("copy");
        assertEquals(2, copy.getInt("version"));
        assertEquals("VALID", verified(copy.getString("verificationCode")).getString("status"));
        corrects(
                        "hq",
                        "{'remarks':'现金少六元'}",
                        ",'version':1,'reason':'再改'" + SECOND.formatted(TheftDesk.staffId("desk")))
                .expect(409, "VERSION_CONFLICT");
        String journal =
                Api.as("desk").get("/cases/" + number + "/journal").expect(200).text();
        assertTrue(journal.contains("RECEIPT_CORRECTED"), journal);
        assertFalse(journal.contains("王晓明"), journal);
    }

    @Test
    void theClientMaySignTheNewVersionToo() {
        JsonObject ink = Desk.handover("0".repeat(64)).getJsonObject("signature");
        String signature = path + "/corrections/signature";
        String hash = corrects("manager", "{'claimantPhone':'13900139000'}")
                .expect(201)
                .json()
                .getJsonArray("corrections")
                .getJsonObject(0)
                .getString("contentHash");
        // Found by the telephone that was put right.
        assertTrue(Api.as("desk")
                .get("/search?q=13900139000")
                .expect(200)
                .text()
                .contains(signed.getString("receiptNumber")));
        Api.as("desk")
                .post(signature, Api.json("{'contentHash':'" + hash + "','signature':{'level':'S1','strokes':[]}}"))
                .expect(422, "SIGNATURE_EMPTY");
        Api.as("desk")
                .post(signature, Api.json("{'contentHash':'" + "0".repeat(64) + "','signature':" + ink + "}"))
                .expect(409, "FORM_CHANGED");
        JsonObject both = Api.as("desk")
                .post(signature, Api.json("{'contentHash':'" + hash + "','signature':" + ink + "}"))
                .expect(201)
                .json();
        assertEquals("S1", both.getJsonArray("corrections").getJsonObject(0).getString("signatureLevel"));
        Api.as("desk")
                .post(signature, Api.json("{'contentHash':'" + hash + "','signature':" + ink + "}"))
                .expect(409, "ALREADY_SIGNED");
        Api.as("desk").get(path + "/corrections/2/scan").expect(404);
    }
}
