package wanbi.web.text;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The texts that a compiled class carries in its constant pool. */
final class ClassConstants {

    private static final int UTF8 = 1;
    private static final int STRING = 8;

    /** How many bytes follow the other kinds of constants. */
    private static final Map<Integer, Integer> LENGTHS = Map.ofEntries(
            Map.entry(3, 4),
            Map.entry(4, 4),
            Map.entry(5, 8),
            Map.entry(6, 8),
            Map.entry(7, 2),
            Map.entry(9, 4),
            Map.entry(10, 4),
            Map.entry(11, 4),
            Map.entry(12, 4),
            Map.entry(15, 3),
            Map.entry(16, 2),
            Map.entry(17, 4),
            Map.entry(18, 4),
            Map.entry(19, 2),
            Map.entry(20, 2));

    private ClassConstants() {}

    static List<String> texts(byte[] classFile) {
        Map<Integer, String> words = new HashMap<>();
        List<Integer> strings = new ArrayList<>();
        try (var in = new DataInputStream(new ByteArrayInputStream(classFile))) {
            in.skipNBytes(8);
            int count = in.readUnsignedShort();
            for (int i = 1; i < count; i++) {
                int kind = in.readUnsignedByte();
                if (kind == UTF8) {
                    words.put(i, in.readUTF());
                } else if (kind == STRING) {
                    strings.add(in.readUnsignedShort());
                } else {
                    in.skipNBytes(LENGTHS.get(kind));
                    // Long and double take two places.
                    i += LENGTHS.get(kind) == 8 ? 1 : 0;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return strings.stream().map(words::get).toList();
    }
}
