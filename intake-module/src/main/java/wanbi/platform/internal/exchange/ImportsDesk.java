package wanbi.platform.internal.exchange;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import wanbi.kernel.InvalidInput;
import wanbi.platform.api.ColumnRule;
import wanbi.platform.api.ImportField;
import wanbi.platform.api.ImportWords;
import wanbi.platform.api.JobLedger;
import wanbi.platform.api.RowImports;
import wanbi.platform.api.RowTaker;
import wanbi.platform.api.SheetRow;

/** Takes a file in, looks it through, and hands it on to be worked at. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ImportsDesk implements RowImports {

    @Inject
    ImportRun run;

    @Inject
    JobLedger jobs;

    @Inject
    ImportWords words;

    @Resource
    ManagedExecutorService executor;

    @Override
    public SheetStart preview(InputStream content, int rows) {
        try (SpooledSheet spooled = SpooledSheet.of(content);
                Sheet sheet = Sheet.open(spooled)) {
            return new SheetStart(
                    sheet.columns(),
                    sheet.next(rows).stream().map(SheetRow::cells).toList());
        }
    }

    @Override
    public Map<String, ColumnRule> recognised(String kind, List<ImportField> fields, List<String> columns) {
        return TemplateHeadings.of(kind, fields, words).rules(columns);
    }

    @Override
    public String start(RowOrder order, InputStream content, Function<List<String>, RowTaker> takers) {
        SpooledSheet file = SpooledSheet.of(content);
        boolean started = false;
        try {
            ImportWork work = prepare(order, file, takers);
            executor.execute(() -> run.run(work));
            started = true;
            return work.job();
        } finally {
            if (!started) {
                file.close();
            }
        }
    }

    private ImportWork prepare(RowOrder order, SpooledSheet file, Function<List<String>, RowTaker> takers) {
        try (Sheet sheet = Sheet.open(file)) {
            RowTaker taker = takers.apply(sheet.columns());
            long rows = sheet.count();
            if (rows > taker.most()) {
                throw new InvalidInput("file", "TOO_MANY_ROWS", taker.most());
            }
            String job = jobs.start(jobKind(order.kind()), order.site(), rows);
            return new ImportWork(job, order, file, taker);
        }
    }

    /** As {@code PLACES_IMPORT}. */
    private static String jobKind(String kind) {
        return kind.toUpperCase(Locale.ROOT).replace('-', '_') + "_IMPORT";
    }
}
