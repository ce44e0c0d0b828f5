package wanbi.investigation.api;

import java.util.List;

/** Writes the papers of a pack; the web has the fonts, the layouts and the words. */
public interface PackPrinter {

    /** All papers about what lies in the pack. */
    List<Paper> papers(PackContent content);

    /** Names each file with its size and hash. */
    Paper manifest(PackContent content, List<PackFileView> files);

    /**
     * What was found out, as PDF.
     *
     * @param clues that may be told
     * @param leftOut how many may not
     */
    byte[] summary(PackContent content, List<ClueView> clues, int leftOut);

    /** @param path under which it lies in the pack */
    record Paper(String path, String mediaType, byte[] content) {}
}
