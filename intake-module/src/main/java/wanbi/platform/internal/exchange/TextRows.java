package wanbi.platform.internal.exchange;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import wanbi.platform.api.SheetRow;

/** Rows of a comma-separated text, leniently: stray quotes spoil their own row, not the sheet. */
final class TextRows {

    private static final List<Character> DELIMITERS = List.of(',', '\t', ';', '|');
    private static final int HEAD_MOST = 1 << 16;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private TextRows() {}

    static Stream<SheetRow> of(SpooledSheet file) throws IOException {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiterOf(file))
                .setIgnoreEmptyLines(false)
                .setLenientEof(true)
                .setTrailingData(true)
                .get();
        RecordBound bound = new RecordBound(reader(file));
        CSVParser parser =
                CSVParser.builder().setReader(bound).setFormat(format).get();
        return parser.stream().map(record -> row(record, bound)).onClose(() -> close(parser));
    }

    private static SheetRow row(CSVRecord record, RecordBound bound) {
        bound.nextRecord();
        List<String> cells = new ArrayList<>(record.size());
        record.forEach(cell -> cells.add(cell == null ? "" : cell));
        return new SheetRow(record.getRecordNumber(), cells);
    }

    /** The one that the first line uses most. */
    private static char delimiterOf(SpooledSheet file) throws IOException {
        char[] head = new char[HEAD_MOST];
        int length;
        try (Reader reader = reader(file)) {
            length = Math.max(0, reader.read(head));
        }
        String line = new String(head, 0, length).lines().findFirst().orElse("").replaceAll("\"[^\"]*\"", "");
        return DELIMITERS.stream()
                .max(Comparator.comparingLong(
                        delimiter -> line.chars().filter(c -> c == delimiter).count()))
                .filter(delimiter -> line.indexOf(delimiter) >= 0)
                .orElse(',');
    }

    private static Reader reader(SpooledSheet file) throws IOException {
        Reader reader = new BufferedReader(new InputStreamReader(Files.newInputStream(file.file()), file.charset()));
        reader.mark(1);
        if (reader.read() != BYTE_ORDER_MARK) {
            reader.reset();
        }
        return reader;
    }

    private static void close(CSVParser parser) {
        try {
            parser.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
