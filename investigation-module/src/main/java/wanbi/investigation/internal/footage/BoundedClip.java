package wanbi.investigation.internal.footage;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import wanbi.investigation.api.FootageRefused;
import wanbi.kernel.InvalidInput;

/** Ends with a refusal where a clip grows beyond two gigabytes. */
final class BoundedClip extends FilterInputStream {

    private static final long MOST = 2L << 30;

    private long read;

    private BoundedClip(InputStream content) {
        super(content);
    }

    static InputStream of(InputStream content) {
        if (content == null) {
            throw new InvalidInput("file", "REQUIRED");
        }
        return new BoundedClip(content);
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        count(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int some = super.read(into, from, length);
        count(Math.max(some, 0));
        return some;
    }

    private void count(int more) {
        read += more;
        if (read > MOST) {
            throw FootageRefused.clipTooLarge();
        }
    }
}
