package wanbi.platform.api;

import java.util.List;

/** Signatures on the screen (level S1) or on paper (S0), bound to the hash of what was read (电子签名法 13). */
@BetweenContexts
public interface Signatures {

    /**
     * @param strokes each a list of points [x, y, milliseconds since the first point]
     * @param documentHash SHA-256 in hex of the form that stood on the screen
     * @return id of the stored signature
     * @throws wanbi.kernel.InvalidInput {@code signature/strokes SIGNATURE_EMPTY} for no or too little ink: fewer than
     *     ten points, or all of it in a spot, or drawn in no time
     */
    String record(String level, List<List<List<Number>>> strokes, String documentHash);

    /**
     * Given with a pen on the printed form, which goes into an archive box (S0).
     *
     * @param scanFile file id of the scan, an image or a PDF
     * @throws wanbi.kernel.InvalidInput {@code signature/scanFile FILE_UNKNOWN} for one that is not in the store, or of
     *     another kind
     */
    String recordPaper(String scanFile, String archiveBox, String documentHash);

    /** For printing. */
    SignatureMark mark(String signature);
}
