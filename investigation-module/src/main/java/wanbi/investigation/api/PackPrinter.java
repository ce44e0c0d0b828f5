package wanbi.investigation.api;

import java.util.List;

/** Writes the papers of a pack; the web has the fonts, the layouts and the words. */
public interface PackPrinter {

    /** All papers about what lies in the pack. */
    List<Paper> papers(PackContent content);

    /** Names each file with its size and hash. */
    Paper manifest(PackContent content, List<PackFileView> files);

    /** @param path under which it lies in the pack */
    record Paper(String path, String mediaType, byte[] content) {}
}
