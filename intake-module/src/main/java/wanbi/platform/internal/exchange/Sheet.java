package wanbi.platform.internal.exchange;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.logging.Logger;
import java.util.stream.Stream;
import wanbi.kernel.BusinessRuleViolation;
import wanbi.kernel.Texts;
import wanbi.platform.api.SheetRow;

/** A sheet while it is read, once, from top to bottom: the names of its columns, then row after row. */
final class Sheet implements AutoCloseable {

    private static final Set<String> EXAMPLES = Set.of("示例", "Example");
    private static final int MOST_COLUMNS = 200;
    private static final Logger LOG = Logger.getLogger(Sheet.class.getName());

    private final Stream<SheetRow> source;
    private final Iterator<SheetRow> left;
    private final List<String> columns;

    private Sheet(Stream<SheetRow> source) {
        this.source = source;
        this.left = source.filter(row -> !row.isBlank() && !isExample(row)).iterator();
        this.columns = read(() -> names(left.next()));
    }

    static Sheet open(SpooledSheet file) {
        Stream<SheetRow> source = read(() -> file.isWorkbook() ? WorkbookRows.of(file) : TextRows.of(file));
        try {
            return new Sheet(source);
        } catch (RuntimeException e) {
            source.close();
            throw e;
        }
    }

    /** In their order; a nameless column is named by its place, a second of the same name is numbered. */
    List<String> columns() {
        return columns;
    }

    /** How many rows are left, empty ones passed over; reads them all. */
    long count() {
        long rows = 0;
        for (; read(left::hasNext); read(left::next)) {
            rows++;
        }
        return rows;
    }

    /** At most so many of the next rows; empty at the end. */
    List<SheetRow> next(int most) {
        List<SheetRow> next = new ArrayList<>(most);
        while (next.size() < most && read(left::hasNext)) {
            next.add(read(left::next));
        }
        return next;
    }

    /** The row with which a template shows how to fill it in. */
    private static boolean isExample(SheetRow row) {
        return EXAMPLES.contains(row.cell(0).strip());
    }

    private static List<String> names(SheetRow head) {
        List<String> names = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        int width = head.cells().size();
        while (width > 0 && head.cell(width - 1).isBlank()) {
            width--;
        }
        if (width > MOST_COLUMNS) {
            throw SheetRefused.broken();
        }
        for (int i = 0; i < width; i++) {
            String typed = Texts.clean(head.cell(i));
            String name = typed == null ? "#" + (i + 1) : typed;
            names.add(taken.add(name) ? name : name + " #" + (i + 1));
        }
        return List.copyOf(names);
    }

    /** Whatever a reading library throws at a damaged file, the user learns that the file is damaged. */
    private static <T> T read(Reading<T> step) {
        try {
            return step.take();
        } catch (BusinessRuleViolation e) {
            throw e;
        } catch (NoSuchElementException e) {
            throw SheetRefused.empty();
        } catch (IOException | RuntimeException e) {
            LOG.info(() -> "a sheet cannot be read: " + e);
            throw SheetRefused.broken();
        }
    }

    @FunctionalInterface
    private interface Reading<T> {
        T take() throws IOException;
    }

    @Override
    public void close() {
        source.close();
    }
}
