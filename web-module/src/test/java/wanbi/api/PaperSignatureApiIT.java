package wanbi.api;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import wanbi.fixture.Answer;
import wanbi.fixture.Api;

/** Who cannot sign on the screen signs with a pen (S0): the scan is kept here, the paper in a numbered box. */
class PaperSignatureApiIT {

    private String claim;
    private String number;

    @BeforeEach
    void aPassedClaim() {
        number = Desk.reportsAWallet();
        String tag = Desk.storesAFoundWallet();
        Desk.links(number, tag);
        claim = Desk.claims(number, tag);
        Desk.answers(claim, tag);
        Desk.passes(claim, tag);
    }

    private Answer handsOver(String hash, String signature) {
        return Api.as("desk")
                .post(
                        "/claims/" + claim + "/handover",
                        Api.json("{'formHash':'" + hash + "','signature':" + signature
                                + ",'witness':null,'remarks':''}"));
    }

    private String formHash(String level) {
        return Api.as("desk")
                .get("/claims/" + claim + "/form?level=" + level)
                .expect(200)
                .json()
                .getString("formHash");
    }

    @Test
    void theSignedPaperIsKeptAndItsBoxNamed() {
        byte[] pdf = "%PDF-1.4\n%âãÏÓ 亲笔签字\n%%EOF\n".getBytes(StandardCharsets.UTF_8);
        String scan = Api.as("desk")
                .upload("/files", "signed.pdf", "application/pdf", pdf)
                .expect(201)
                .json()
                .getString("file");
        String signature = "{'level':'S0','scanFile':'" + scan + "','archiveBox':'2026-A-12'}";
        String onPaper = formHash("S0");
        assertNotEquals(onPaper, Desk.formHash(claim));
        assertTrue(new String(
                        Api.as("desk")
                                .get("/claims/" + claim + "/form.pdf?level=S0")
                                .expect(200)
                                .bytes(),
                        StandardCharsets.ISO_8859_1)
                .startsWith("%PDF"));
        Api.as("desk").get("/claims/" + claim + "/form?level=S3").expect(422, "SIGNATURE_LEVEL_REFUSED");
        handsOver(onPaper, "{'level':'S0','archiveBox':'2026-A-12'}").expect(422, "REQUIRED");
        handsOver(onPaper, "{'level':'S0','scanFile':'" + scan + "'}").expect(422, "REQUIRED");
        handsOver(onPaper, signature.replace(scan, "nowhere")).expect(422, "FILE_UNKNOWN");
        // What was agreed for the screen was not agreed for paper.
        handsOver(formHash("S1"), signature).expect(409, "FORM_CHANGED");
        JsonObject receipt = handsOver(onPaper, signature).expect(201).json();
        assertEquals("S0", receipt.getString("signatureLevel"));
        String path = "/receipts/" + receipt.getString("receiptNumber") + "/scan";
        assertTrue(receipt.getString("scan").endsWith(path), receipt::toString);
        assertArrayEquals(pdf, Api.as("desk").get(path).expect(200).bytes());
        Api.as("auditor").get(path).expect(403);
        Api.as("desk2").get(path).expect(404);
        String journal =
                Api.as("desk").get("/cases/" + number + "/journal").expect(200).text();
        assertTrue(journal.contains("2026-A-12"), journal);
    }

    @Test
    void whatWasSignedOnTheScreenHasNoScan() {
        String receipt = Api.as("desk")
                .post("/claims/" + claim + "/handover", Desk.handover(Desk.formHash(claim)))
                .expect(201)
                .json()
                .getString("receiptNumber");
        Api.as("desk").get("/receipts/" + receipt + "/scan").expect(404);
    }
}
