package wanbi.web.workbook;

import java.util.List;
import wanbi.platform.api.ExportDone;

/** A ledger of model.md E.9: its columns in the order of the table, and where its rows come from. */
abstract class Ledger<R> {

    /** {@code X1} … {@code X15}. */
    abstract String code();

    abstract List<Column<R>> columns(ReportWords words);

    /**
     * The next rows, empty at the end. Who may read what is decided where the rows come from.
     *
     * @param after the last row of the chunk before, null at the start
     */
    abstract List<R> next(ExportDone asked, R after, int limit);

    /** How many pages of A4 across its columns need to stay readable in print. */
    abstract short pagesAcross();
}
