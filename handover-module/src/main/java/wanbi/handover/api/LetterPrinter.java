package wanbi.handover.api;

/** Prints letters; the web has the fonts and the layout. */
public interface LetterPrinter {

    byte[] letter(LetterContent content);
}
