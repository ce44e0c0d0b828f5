package wanbi.web.rest.intake;

import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import wanbi.web.rest.Answers;

/** Pictures as they go out: of the kind that their own first bytes show. */
public final class Photos {

    private static final int HEAD = 12;

    private Photos() {}

    public static Response answer(InputStream content) {
        try {
            var stream = new PushbackInputStream(content, HEAD);
            byte[] head = stream.readNBytes(HEAD);
            stream.unread(head);
            String type = mediaType(head);
            return Answers.file(stream, type, "photo." + type.substring(type.indexOf('/') + 1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String mediaType(byte[] head) {
        if (head.length > 2 && (head[0] & 0xFF) == 0xFF && (head[1] & 0xFF) == 0xD8) {
            return "image/jpeg";
        }
        if (head.length > 3 && head[1] == 'P' && head[2] == 'N' && head[3] == 'G') {
            return "image/png";
        }
        if (head.length == HEAD && Arrays.equals(head, 8, 12, new byte[] {'W', 'E', 'B', 'P'}, 0, 4)) {
            return "image/webp";
        }
        return head.length > 3 && head[0] == '%' && head[1] == 'P' ? "application/pdf" : "application/octet-stream";
    }
}
