package wanbi.platform.internal.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** In which encoding a text is: by its mark, as UTF-8 if every byte fits, else as the Chinese national one. */
final class TextEncoding {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final int BUFFER = 1 << 16;

    private TextEncoding() {}

    static Charset of(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] mark = in.readNBytes(2);
            if (mark.length == 2 && (mark[0] & 0xff) == 0xff && (mark[1] & 0xff) == 0xfe) {
                return StandardCharsets.UTF_16LE;
            }
            if (mark.length == 2 && (mark[0] & 0xff) == 0xfe && (mark[1] & 0xff) == 0xff) {
                return StandardCharsets.UTF_16BE;
            }
        }
        if (fits(file, StandardCharsets.UTF_8)) {
            return StandardCharsets.UTF_8;
        }
        if (fits(file, GB18030)) {
            return GB18030;
        }
        throw SheetRefused.unsupported();
    }

    /** A zero byte stands in no text: such a file is of another kind altogether. */
    private static boolean fits(Path file, Charset charset) throws IOException {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.allocate(BUFFER);
        CharBuffer chars = CharBuffer.allocate(BUFFER);
        try (ReadableByteChannel channel = Channels.newChannel(Files.newInputStream(file))) {
            boolean more = true;
            while (more) {
                more = channel.read(bytes) >= 0;
                bytes.flip();
                CoderResult result = decoder.decode(bytes, chars, !more);
                bytes.compact();
                if (result.isError() || hasZero(chars)) {
                    return false;
                }
                chars.clear();
            }
            return true;
        }
    }

    private static boolean hasZero(CharBuffer chars) {
        for (int i = 0; i < chars.position(); i++) {
            if (chars.get(i) == 0) {
                return true;
            }
        }
        return false;
    }
}
