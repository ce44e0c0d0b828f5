package wanbi.web.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import wanbi.handover.api.ClaimForm;
import wanbi.handover.api.CorrectionMark;
import wanbi.handover.api.FormPrinter;
import wanbi.handover.api.HandoverSheet;
import wanbi.handover.api.ReceiptMarks;

/** Prints the form that the client reads, and what becomes of it once signed: the original and its copies (R09). */
@ApplicationScoped
class HandoverForms implements FormPrinter {

    private final Words words;
    private final Press press;
    private final HandoverItems items;
    private final HandoverComparison comparison;
    private final HandoverClose close;

    HandoverForms() {
        this(new Words(), new Press(), new CheckLine());
    }

    @Inject
    HandoverForms(Words words, Press press, CheckLine check) {
        this.words = words;
        this.press = press;
        this.items = new HandoverItems(words);
        this.comparison = new HandoverComparison(words);
        this.close = new HandoverClose(words, check);
    }

    @Override
    public byte[] form(ClaimForm form) {
        return print(form.getSheet(), null, form.getFormHash());
    }

    @Override
    public byte[] receipt(HandoverSheet sheet, ReceiptMarks marks) {
        return print(sheet, marks, marks.getContentHash());
    }

    private byte[] print(HandoverSheet sheet, ReceiptMarks marks, String hash) {
        Form form = new Form(words, "receipt");
        String number = marks == null ? null : marks.getReceiptNumber();
        mark(form.head("receipt", number, sheet.getSiteName()), marks);
        form.bottom(marks == null ? sheet.getCaseNumber() : number + "　" + markText(marks));
        items.write(form, sheet);
        comparison.write(form, sheet);
        close.write(form, sheet, marks, hash);
        return press.print(form.paper());
    }

    private void mark(Part head, ReceiptMarks marks) {
        String style = marks != null && marks.getCopy() > 0 ? "kind copy" : "kind";
        head.add("p", "kindline").add("span", style).text(markText(marks));
    }

    private String markText(ReceiptMarks marks) {
        if (marks == null) {
            return words.zh("receipt.unsigned") + " " + words.en("receipt.unsigned");
        }
        String kind = marks.getCopy() == 0
                ? words.zh("receipt.original") + " " + words.en("receipt.original")
                : words.zh("receipt.copy") + " " + words.en("receipt.copy", marks.getCopy());
        CorrectionMark correction = marks.getCorrection();
        return correction == null
                ? kind
                : kind + "　" + words.zh("receipt.version", correction.version()) + " "
                        + words.en("receipt.version", correction.version());
    }
}
