package wanbi.platform.api;

import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import wanbi.kernel.SiteCode;

/**
 * Brings files of rows in: csv, csv.gz or xlsx, judged by content and unpacked within bounds, read as a stream, chunk by
 * chunk, as a job with progress that can be stopped, the refused rows reported with the reasons beside.
 */
@BetweenContexts
public interface RowImports {

    /** The head and the first rows. */
    SheetStart preview(InputStream content, int rows);

    /**
     * Which column each field stands in, by the headings of the template in either language.
     *
     * @throws wanbi.kernel.InvalidInput for a heading that is none of the template's: nothing is passed over in silence
     */
    Map<String, ColumnRule> recognised(String kind, List<ImportField> fields, List<String> columns);

    /**
     * Reads the file through once, so that it is whole and its rows are counted, then works on after the call.
     *
     * @param taker made from the names of the columns; what it throws refuses the file before a job is begun
     * @return id of the job
     */
    String start(RowOrder order, InputStream content, Function<List<String>, RowTaker> taker);

    /**
     * @param kind as in the address: found-items, sites, places, staff, clients
     * @param act under which the journal notes what was imported
     * @param site null for what belongs to the company; then nobody but the importer sees the job
     */
    record RowOrder(String kind, String act, SiteCode site, String fileName, boolean dryRun) {}

    record SheetStart(List<String> columns, List<List<String>> rows) {}
}
