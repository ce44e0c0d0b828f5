package wanbi.web.rest.body;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Supplier;

/** Ends with a refusal where more arrives than is taken. */
final class BoundedStream extends FilterInputStream {

    private final Supplier<? extends RuntimeException> refusal;
    private long left;

    BoundedStream(InputStream stream, long limit, Supplier<? extends RuntimeException> refusal) {
        super(stream);
        this.left = limit;
        this.refusal = refusal;
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
            throw refusal.get();
        }
    }
}
