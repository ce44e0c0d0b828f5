package wanbi.platform.api;

import java.util.List;
import wanbi.kernel.FieldErrors;

/**
 * One kind of row that can be imported, for one file: what is done with each chunk of it. Verdicts stand in the order of
 * the rows, empty for a row that is fit.
 */
@BetweenContexts
public interface RowTaker {

    int CHUNK = 500;

    /** How many rows share a transaction. */
    default int chunk() {
        return CHUNK;
    }

    /** How many rows a file may have. */
    default long most() {
        return Long.MAX_VALUE;
    }

    /** Judges each row by itself and keeps the fit ones, in one transaction. A refusal that is thrown breaks the import off. */
    List<FieldErrors> keep(String job, List<SheetRow> rows);

    /** As {@link #keep} for a dry run: whatever it does is rolled back. */
    default List<FieldErrors> judge(String job, List<SheetRow> rows) {
        return keep(job, rows);
    }
}
