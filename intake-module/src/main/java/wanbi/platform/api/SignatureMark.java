package wanbi.platform.api;

import java.util.List;

/**
 * A signature as it was given: drawn on the screen (S1), or with a pen on paper (S0).
 *
 * @param strokes each a list of points [x, y, milliseconds]; empty for one on paper
 * @param scanFile file id of the paper's scan, else null
 * @param scanHash its SHA-256 in hex, else null
 * @param archiveBox where the paper itself lies, else null
 */
public record SignatureMark(List<List<List<Number>>> strokes, String scanFile, String scanHash, String archiveBox) {

    public boolean isOnPaper() {
        return scanHash != null;
    }
}
