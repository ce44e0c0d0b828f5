package wanbi.handover.api;

/** Prints the papers of handover; the web has the fonts and the layout. */
public interface FormPrinter {

    /** The form to read and sign, as PDF; one to be signed on paper bears its hash. */
    byte[] form(ClaimForm form);

    /** The original, or a numbered copy of it, as PDF. */
    byte[] receipt(HandoverSheet sheet, ReceiptMarks marks);
}
