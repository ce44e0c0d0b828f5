package wanbi.web.workbook;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * SHA-256 over the rows as anybody can read them back from the sheet: the cells of a row joined by tabs, each row ended
 * by a line feed, UTF-8, headings left out. No cell holds a tab or a line feed, so no two sheets join to the same text.
 */
final class RowsHash {

    private final MessageDigest digest;
    private long rows;

    RowsHash() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    void add(List<String> cells) {
        digest.update((String.join("\t", cells) + "\n").getBytes(StandardCharsets.UTF_8));
        rows++;
    }

    long rows() {
        return rows;
    }

    /** Of what was added so far; ends the count. */
    String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
