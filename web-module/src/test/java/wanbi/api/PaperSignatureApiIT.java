package wanbi.api;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import wanbi.fixture.Answer;
import wanbi.fixture.Api;

/** Who cannot sign on the screen signs with a pen (S0): the scan is kept here, the paper in a numbered box. */
class PaperSignatureApiIT {

    private static final String PARCEL =
            ",'parcel':{'carrier':'顺丰','trackingNumber':'SF1234567890','address':'杭州市西湖区文三路 1 号'}";

    private static final byte[] PDF = "%PDF-1.4\n%âãÏÓ 亲笔签字\n%%EOF\n".getBytes(StandardCharsets.UTF_8);

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
        return handsOver(hash, signature, "");
    }

    private Answer handsOver(String hash, String signature, String more) {
        return Api.as("desk")
                .post(
                        "/claims/" + claim + "/handover",
                        Api.json("{'formHash':'" + hash + "','signature':" + signature + ",'witness':null,'remarks':''"
                                + more + "}"));
    }

    private String formHash(String asked) {
        return Api.as("desk")
                .get("/claims/" + claim + "/form?level=" + asked)
                .expect(200)
                .json()
                .getString("formHash");
    }

    @Test
    void theSignedPaperIsKeptAndItsBoxNamed() {
        String scan = scanned();
        String signature = inked(scan);
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
        // And who has received it here has not asked to have it sent.
        handsOver(onPaper, signature, PARCEL).expect(409, "FORM_CHANGED");
        JsonObject receipt = handsOver(onPaper, signature).expect(201).json();
        assertEquals("S0", receipt.getString("signatureLevel"));
        String path = "/receipts/" + receipt.getString("receiptNumber") + "/scan";
        assertTrue(receipt.getString("scan").endsWith(path), receipt::toString);
        assertArrayEquals(PDF, Api.as("desk").get(path).expect(200).bytes());
        Api.as("auditor").get(path).expect(403);
        Api.as("desk2").get(path).expect(404);
        String journal =
                Api.as("desk").get("/cases/" + number + "/journal").expect(200).text();
        assertTrue(journal.contains("2026-A-12"), journal);
    }

    /** A form of its own: it says nothing of having received the thing, and serves for nothing else (R09). */
    @Test
    void whatIsSentWasAskedForOnAFormOfItsOwn() throws IOException {
        String signature = inked(scanned());
        String posted = formHash("S0&posted=true");
        Api.as("desk").get("/claims/" + claim + "/form?level=S1&posted=true").expect(422, "PARCEL_NEEDS_PAPER");
        String unsigned = text("/claims/" + claim + "/form.pdf?level=S0&posted=true");
        assertTrue(unsigned.contains("本人不能到场"), unsigned);
        assertFalse(unsigned.contains("当面清点"), unsigned);
        handsOver(posted, signature, PARCEL.replace("SF1234567890", "")).expect(422, "REQUIRED");
        handsOver(posted, signature).expect(409, "FORM_CHANGED");
        String receipt = handsOver(posted, signature, PARCEL).expect(201).json().getString("receiptNumber");
        String original = text("/receipts/" + receipt + "/original.pdf");
        assertTrue(original.contains("SF1234567890"), original);
        assertTrue(original.contains("文三路"), original);
        assertFalse(original.contains("当面清点"), original);
    }

    private static String scanned() {
        return Api.as("desk")
                .upload("/files", "signed.pdf", "application/pdf", PDF)
                .expect(201)
                .json()
                .getString("file");
    }

    private static String inked(String scan) {
        return "{'level':'S0','scanFile':'" + scan + "','archiveBox':'2026-A-12'}";
    }

    private static String text(String pdf) throws IOException {
        try (PDDocument document =
                Loader.loadPDF(Api.as("desk").get(pdf).expect(200).bytes())) {
            return new PDFTextStripper().getText(document);
        }
    }

    /** And is not sent either: whoever signs on the screen stands here. */
    @Test
    void whatWasSignedOnTheScreenHasNoScan() {
        Api.as("desk")
                .post(
                        "/claims/" + claim + "/handover",
                        Json.createObjectBuilder(Desk.handover(Desk.formHash(claim)))
                                .addAll(Json.createObjectBuilder(Api.json("{" + PARCEL.substring(1) + "}")))
                                .build())
                .expect(422, "PARCEL_NEEDS_PAPER");
        String receipt = Api.as("desk")
                .post("/claims/" + claim + "/handover", Desk.handover(Desk.formHash(claim)))
                .expect(201)
                .json()
                .getString("receiptNumber");
        Api.as("desk").get("/receipts/" + receipt + "/scan").expect(404);
    }
}
