package wanbi.platform.internal.exchange;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** A quote that is never closed would swallow the rest of a sheet into one cell: no row is longer than this. */
final class RecordBound extends FilterReader {

    private static final int MOST_CHARACTERS = 1 << 20;

    private int sinceLastRecord;

    RecordBound(Reader in) {
        super(in);
    }

    void nextRecord() {
        sinceLastRecord = 0;
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        count(1);
        return one;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        count(Math.max(0, read));
        return read;
    }

    private void count(int characters) {
        sinceLastRecord += characters;
        if (sinceLastRecord > MOST_CHARACTERS) {
            throw SheetRefused.broken();
        }
    }
}
