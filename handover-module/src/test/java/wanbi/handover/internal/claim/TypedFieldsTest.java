package wanbi.handover.internal.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static wanbi.handover.internal.claim.Counters.CASE;
import static wanbi.handover.internal.claim.Counters.KEYS;
import static wanbi.handover.internal.claim.Counters.SH01;
import static wanbi.handover.internal.claim.Counters.WALLET;
import static wanbi.handover.internal.claim.Counters.aCounter;
import static wanbi.handover.internal.claim.Counters.aStoredWallet;
import static wanbi.handover.internal.claim.Counters.anOpenClaim;
import static wanbi.handover.internal.claim.Counters.answerTo;
import static wanbi.handover.internal.claim.Counters.item;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import wanbi.handover.api.Besides;
import wanbi.handover.api.ClaimCommand;
import wanbi.handover.api.ClaimCommand.ItemAnswers;
import wanbi.handover.api.ClaimCommand.Line;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.FieldErrors;

/** What people type at the counter, wrong in every way; each wrong field is named. */
class TypedFieldsTest {

    private static final String FILE = "file-1";

    @Test
    void aProperClaimantIsTaken() {
        assertEquals("done", claimant("王小明", "138 0013 8000", "SELF", "RESIDENT_ID", "123x", null));
        assertEquals("done", claimant("李", "021-5555 6666", "AGENT", "PASSPORT", "1234", FILE));
        assertEquals("done", claimant("O’Neil", "+44 20 7946 0958", "SELF", "OTHER", "AB12", null));
    }

    @Test
    void everyMissingFieldIsNamedAtOnce() {
        assertEquals(
                "claimant/name REQUIRED, claimant/phone REQUIRED, claimant/relation REQUIRED, claimant/idKind REQUIRED,"
                        + " claimant/idLast4 REQUIRED",
                claimant(" ", null, "", null, "　", null));
        assertEquals("claimant REQUIRED", answerTo(() -> {
            FieldErrors errors = new FieldErrors();
            ClaimantReading.read(null, file -> true, errors);
            errors.refuse();
        }));
    }

    @ParameterizedTest
    @ValueSource(strings = {"12345", "1380013800", "138001380001", "12800138000", "abc", "021", "+86", "13800138000;"})
    void aNumberThatCannotBeCalledIsRefused(String phone) {
        assertEquals("claimant/phone INVALID_PHONE", claimant("王小明", phone, "SELF", "RESIDENT_ID", "1234", null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"123", "12345", "12 4", "一二三四", "12-4"})
    void theTailOfTheDocumentIsFourCharacters(String tail) {
        assertEquals("claimant/idLast4 ID_TAIL_INVALID", claimant("王小明", "13800138000", "SELF", "OTHER", tail, null));
    }

    @Test
    void unknownCodesAndLongNamesAreRefused() {
        assertEquals(
                "claimant/name TOO_LONG, claimant/relation UNKNOWN_CODE, claimant/idKind UNKNOWN_CODE",
                claimant("王".repeat(61), "13800138000", "FRIEND", "LIBRARY_CARD", "1234", null));
    }

    @ParameterizedTest
    @CsvSource({
        "AGENT, AUTHORISATION_REQUIRED",
        "GUARDIAN, GUARDIANSHIP_REQUIRED",
        "HEIR, INHERITANCE_REQUIRED",
        "EMPLOYER, EMPLOYER_LETTER_REQUIRED"
    })
    void whoCollectsForAnotherShowsAPaper(String relation, String missing) {
        String field = "claimant/authorisationFile ";
        assertEquals(field + missing, claimant("李四", "13800138000", relation, "RESIDENT_ID", "1234", null));
        assertEquals(field + "FILE_UNKNOWN", claimant("李四", "13800138000", relation, "RESIDENT_ID", "1234", "file-2"));
        assertEquals("done", claimant("李四", "13800138000", relation, "RESIDENT_ID", "1234", FILE));
    }

    /** Kept on paper, and not copied. */
    @Test
    void thePaperMayLieInANumberedBox() {
        assertEquals("done", claimant("李四", "13800138000", "HEIR", "PASSPORT", "1234", null, "2026-B-3"));
        assertEquals(
                "claimant/authorisationBox TOO_LONG",
                claimant("李四", "13800138000", "HEIR", "PASSPORT", "1234", null, "盒".repeat(41)));
    }

    private static String claimant(
            String name, String phone, String relation, String idKind, String tail, String paper) {
        return claimant(name, phone, relation, idKind, tail, paper, null);
    }

    private static String claimant(
            String name, String phone, String relation, String idKind, String tail, String paper, String box) {
        return answerTo(() -> {
            FieldErrors errors = new FieldErrors();
            ClaimCommand.Claimant typed = new ClaimCommand.Claimant(name, phone, relation, idKind, tail, paper, box);
            ClaimantReading.read(typed, FILE::equals, errors);
            errors.refuse();
        });
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "null",
            value = {
                "1, SH01-F-20261122-001, 1, done",
                "null, SH01-F-20261122-001, 1, lines/1/line REQUIRED",
                "1, null, 1, lines/1/itemTag REQUIRED",
                "1, wallet, 1, lines/1/itemTag INVALID",
                "1, SH01-F-20261122-001, null, lines/1/quantity REQUIRED",
                "1, SH01-F-20261122-001, 0, lines/1/quantity OUT_OF_RANGE",
                "1, SH01-F-20261122-001, -2, lines/1/quantity OUT_OF_RANGE"
            })
    void aLineNamesLineItemAndQuantity(Integer line, String tag, Integer quantity, String answer) {
        assertEquals(answer, lines(CASE, new Line(line, tag, quantity, null)));
    }

    @Test
    void withoutACaseThereIsNoLine() {
        assertEquals("lines/1/line LINE_WITHOUT_CASE", lines(null, new Line(1, WALLET.value(), 1, null)));
        assertEquals("done", lines(null, new Line(null, WALLET.value(), 1, "黑色的")));
    }

    @Test
    void aClaimNamesAtLeastOneThingAndEachOnce() {
        assertEquals("lines REQUIRED", lines(CASE));
        Line wallet = new Line(1, WALLET.value(), 1, null);
        assertEquals("lines/2/itemTag ITEM_TWICE", lines(CASE, wallet, wallet));
        assertEquals("lines/1 REQUIRED", lines(CASE, (Line) null));
    }

    @Test
    void aClaimOfMoreThanFiftyThingsIsRefused() {
        Line[] many =
                Collections.nCopies(51, new Line(1, WALLET.value(), 1, null)).toArray(Line[]::new);
        assertEquals("lines OUT_OF_RANGE", lines(CASE, many).split(", ")[0]);
    }

    private static String lines(CaseNumber number, Line... lines) {
        return answerTo(() -> {
            FieldErrors errors = new FieldErrors();
            AskedLine.read(new ClaimCommand.Open(SH01, number, Arrays.asList(lines), null), errors);
            errors.refuse();
        });
    }

    @Test
    void eachThingOfTheClaimIsAnsweredOnce() {
        ItemAnswers wallet = new ItemAnswers(WALLET.value(), List.of("夹层有全家福"), null);
        ItemAnswers keys = new ItemAnswers(KEYS.value(), null, null);
        assertEquals("done", answers(wallet, keys));
        assertEquals("answers ANSWERS_MISSING", answers(wallet));
        assertEquals("answers ANSWERS_MISSING, answers ANSWERS_MISSING", answers());
        assertEquals("answers/3/itemTag ITEM_TWICE", answers(wallet, keys, wallet));
        assertEquals(
                "answers/3/itemTag NOT_IN_CLAIM",
                answers(wallet, keys, new ItemAnswers("SH01-F-20261122-009", null, null)));
    }

    @Test
    void answersAreShortStatements() {
        ItemAnswers keys = new ItemAnswers(KEYS.value(), null, null);
        assertEquals(
                "answers/1/hiddenFeatures/2 TOO_LONG, answers/1/liveProof TOO_LONG",
                answers(new ItemAnswers(WALLET.value(), List.of("短", "长".repeat(201)), "长".repeat(201)), keys));
        assertEquals(
                "answers/1/hiddenFeatures OUT_OF_RANGE",
                answers(new ItemAnswers(WALLET.value(), Collections.nCopies(21, "红绳"), null), keys));
    }

    private static String answers(ItemAnswers... answers) {
        Counter counter = aCounter(anOpenClaim(WALLET, KEYS), aStoredWallet(), item(KEYS, "CLAIMED", false, false, 1));
        return answerTo(() -> AnswerReading.read(new ClaimCommand.Answer("c", List.of(answers)), counter));
    }

    @Test
    void aSignatureComesWithItsFormAndLevel() {
        var strokes = List.of(List.of(List.<Number>of(1, 2, 3)));
        assertEquals("done", signed("abc", new ClaimCommand.Signature("S1", strokes, null, null), null));
        assertEquals("formHash REQUIRED, signature REQUIRED", signed(" ", null, null));
        assertEquals(
                "signature/level REQUIRED", signed("abc", new ClaimCommand.Signature(null, strokes, null, null), null));
        assertEquals(
                "remarks TOO_LONG, signature/level SIGNATURE_LEVEL_REFUSED",
                signed("abc", new ClaimCommand.Signature("S3", strokes, null, null), "长".repeat(501)));
    }

    @Test
    void paperComesWithItsScanAndItsBox() {
        assertEquals("done", signed("abc", new ClaimCommand.Signature("S0", null, "f1", "2026-A-12"), null));
        assertEquals(
                "signature/scanFile REQUIRED, signature/archiveBox REQUIRED",
                signed("abc", new ClaimCommand.Signature("S0", null, " ", null), null));
        assertEquals(
                "signature/archiveBox TOO_LONG",
                signed("abc", new ClaimCommand.Signature("S0", null, "f1", "盒".repeat(41)), null));
    }

    /** Who has it sent has said so on paper, and where to. */
    @Test
    void whatIsSentWasAskedForOnPaper() {
        ClaimCommand.Signature paper = new ClaimCommand.Signature("S0", null, "f1", "2026-A-12");
        ClaimCommand.Signature screen = new ClaimCommand.Signature("S1", List.of(), null, null);
        assertEquals("done", sent(paper, "SF100"));
        assertEquals("parcel/trackingNumber REQUIRED", sent(paper, " "));
        assertEquals("parcel/trackingNumber TOO_LONG", sent(paper, "9".repeat(101)));
        assertEquals("parcel PARCEL_NEEDS_PAPER", sent(screen, "SF100"));
    }

    private static String sent(ClaimCommand.Signature signature, String number) {
        Besides besides = new Besides(null, new Besides.Parcel("顺丰", number, "杭州市西湖区 1 号"));
        return answerTo(() -> SignedPaper.read(new ClaimCommand.HandOver("c", "abc", signature, null, null, besides)));
    }

    /** Between owner and finder; no amount is an answer too (L-04). */
    @Test
    void aRewardToldIsAnAmountAboveNothing() {
        assertEquals("done", rewarded(null));
        assertEquals("done", rewarded("0.01"));
        assertEquals("reward/amount OUT_OF_RANGE", rewarded("0"));
        assertEquals("reward/amount OUT_OF_RANGE", rewarded("1.005"));
    }

    private static String rewarded(String amount) {
        Besides.Reward told = new Besides.Reward(true, amount == null ? null : new BigDecimal(amount));
        ClaimCommand.Signature signature = new ClaimCommand.Signature("S0", null, "f1", "2026-A-12");
        return answerTo(() -> SignedPaper.read(
                new ClaimCommand.HandOver("c", "abc", signature, null, null, new Besides(told, null))));
    }

    private static String signed(String formHash, ClaimCommand.Signature signature, String remarks) {
        return answerTo(() -> SignedPaper.read(new ClaimCommand.HandOver("c", formHash, signature, null, remarks)));
    }
}
