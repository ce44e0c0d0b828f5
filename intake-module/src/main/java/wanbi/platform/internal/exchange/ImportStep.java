package wanbi.platform.internal.exchange;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.util.List;
import wanbi.kernel.FieldErrors;
import wanbi.kernel.SiteCode;
import wanbi.platform.api.FileStore;
import wanbi.platform.api.Journal;
import wanbi.platform.api.JournalEntry;
import wanbi.platform.api.SheetRow;

/** The steps of an import, each a transaction of its own: what a step has kept stays, whatever befalls the next. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class ImportStep {

    @Inject
    FileStore files;

    @Inject
    Journal journal;

    @Resource
    TransactionSynchronizationRegistry transaction;

    List<FieldErrors> judge(ImportWork work, List<SheetRow> rows) {
        List<FieldErrors> verdicts = work.taker().judge(work.job(), rows);
        transaction.setRollbackOnly();
        return verdicts;
    }

    List<FieldErrors> keep(ImportWork work, List<SheetRow> rows) {
        return work.taker().keep(work.job(), rows);
    }

    /** @return file id of the report */
    String store(InputStream report) {
        return files.put(report, RefusedRows.MEDIA_TYPE).file();
    }

    void note(ImportWork work, ImportCount count) {
        SiteCode site = work.order().site();
        journal.append(JournalEntry.of(
                        site == null ? journal.today() : journal.today(site),
                        work.order().act())
                .fact("job", work.job())
                .fact("rows", count.done())
                .fact("kept", count.kept())
                .fact("refused", count.refused())
                .fact("kind", work.order().kind())
                .personal("fileName", work.order().fileName()));
    }
}
