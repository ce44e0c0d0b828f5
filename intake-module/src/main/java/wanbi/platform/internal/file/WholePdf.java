package wanbi.platform.internal.file;

/** A PDF is kept as it came; one without its end was cut off on the way. */
final class WholePdf {

    private static final int END_WITHIN = 1024;
    private static final String END = "%%EOF";

    private WholePdf() {}

    static byte[] of(byte[] content) {
        int from = Math.max(0, content.length - END_WITHIN);
        for (int at = content.length - END.length(); at >= from; at--) {
            if (MediaKind.reads(content, at, END)) {
                return content;
            }
        }
        throw FileRefused.broken();
    }
}
