package wanbi.web.paper;

import java.util.Optional;
import wanbi.handover.api.ClaimForm;
import wanbi.handover.api.HandoverSheet;
import wanbi.handover.api.ReceiptMarks;

/** Printers with and without an address of the house; the fonts are read once for all tests. */
final class Printers {

    static final String ADDRESS = "https://wanbi.example.cn:8443/";

    private static final Press PRESS = new Press();

    private Printers() {}

    static PrintedPaper form(HandoverSheet sheet) {
        return PrintedPaper.of(handover(null).form(new ClaimForm(HandoverSheets.HASH, sheet)));
    }

    static PrintedPaper receipt(HandoverSheet sheet, ReceiptMarks marks) {
        return PrintedPaper.of(handover(ADDRESS).receipt(sheet, marks));
    }

    static PrintedPaper receiptWithoutAddress(HandoverSheet sheet, ReceiptMarks marks) {
        return PrintedPaper.of(handover(null).receipt(sheet, marks));
    }

    static SlipPaper slips() {
        return new SlipPaper(new Words(), PRESS, check(ADDRESS));
    }

    static LetterPaper letters() {
        return new LetterPaper(new Words(), PRESS, check(ADDRESS));
    }

    static UnclaimedPapers unclaimed() {
        return new UnclaimedPapers(new Words(), PRESS);
    }

    static LabelPaper labels() {
        return new LabelPaper(new Words(), PRESS, new CheckPlace(Optional.of(ADDRESS)));
    }

    static LabelPaper labelsWithoutAddress() {
        return new LabelPaper(new Words(), PRESS, new CheckPlace(Optional.empty()));
    }

    static BlankPaper blanks() {
        return new BlankPaper(new Words(), PRESS);
    }

    static PackPapers packs() {
        return new PackPapers(new Words(), PRESS, new HandoverLines());
    }

    static SummaryPaper summaries() {
        return new SummaryPaper(new Words(), PRESS);
    }

    private static HandoverForms handover(String address) {
        return new HandoverForms(new Words(), PRESS, check(address));
    }

    private static CheckLine check(String address) {
        return new CheckLine(new Words(), new CheckPlace(Optional.ofNullable(address)));
    }
}
