package wanbi.web.rest.body;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import wanbi.web.rest.problem.BodyTooLarge;

/** Ends with a refusal where more arrives than is taken. */
final class BoundedStream extends FilterInputStream {

    /** A client that is still sending does not read; so much more is let go by before the door is shut on it. */
    private static final long LET_GO = 32 * BodyLimit.MEGABYTE;

    private final long limit;
    private long left;

    BoundedStream(InputStream stream, long limit) {
        super(stream);
        this.limit = limit;
        this.left = limit;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        if (read >= 0) {
            count(1);
        }
        return read;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int read = super.read(into, from, length);
        if (read > 0) {
            count(read);
        }
        return read;
    }

    private void count(int read) {
        left -= read;
        if (left < 0) {
            refuse();
        }
    }

    void refuse() {
        byte[] nowhere = new byte[8192];
        try {
            for (long gone = 0; gone < LET_GO; ) {
                int read = in.read(nowhere);
                if (read < 0) {
                    break;
                }
                gone += read;
            }
        } catch (IOException goneAlready) {
            throw new BodyTooLarge(limit / BodyLimit.MEGABYTE);
        }
        throw new BodyTooLarge(limit / BodyLimit.MEGABYTE);
    }
}
