package wanbi.intake.internal.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.util.List;
import wanbi.intake.api.LedgerFinds;
import wanbi.intake.api.LedgerFinds.Outcome;
import wanbi.intake.api.LedgerFinds.Row;
import wanbi.kernel.SiteCode;
import wanbi.platform.api.FileStore;
import wanbi.platform.api.Journal;
import wanbi.platform.api.JournalEntry;

/** The steps of an import, each a transaction of its own: what a step has kept stays, whatever befalls the next. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class ImportStep {

    @Inject
    LedgerFinds finds;

    @Inject
    FileStore files;

    @Inject
    Journal journal;

    List<Outcome> judge(SiteCode site, List<Row> rows) {
        return finds.judge(site, rows);
    }

    List<Outcome> keep(SiteCode site, List<Row> rows) {
        return finds.keep(site, rows);
    }

    /** @return file id of the report */
    String store(InputStream report) {
        return files.put(report, RefusedRows.MEDIA_TYPE).file();
    }

    void note(SiteCode site, String job, String fileName, ImportCount count) {
        journal.append(JournalEntry.of(journal.today(site), "LEDGER_IMPORTED")
                .fact("job", job)
                .fact("rows", count.done())
                .fact("kept", count.kept())
                .fact("refused", count.refused())
                .personal("fileName", fileName));
    }
}
