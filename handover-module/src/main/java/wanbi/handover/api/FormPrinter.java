package wanbi.handover.api;

/** Prints the papers of handover; the web has the fonts and the layout. */
public interface FormPrinter {

    /** The form to read and sign, as PDF. */
    byte[] form(HandoverSheet sheet);

    /** The original, or a numbered copy of it, as PDF. */
    byte[] receipt(HandoverSheet sheet, ReceiptMarks marks);
}
