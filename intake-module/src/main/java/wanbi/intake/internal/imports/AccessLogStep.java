package wanbi.intake.internal.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.util.List;
import wanbi.intake.api.AccessEvents.Use;
import wanbi.intake.api.CardUses;
import wanbi.kernel.FieldError;
import wanbi.kernel.SiteCode;
import wanbi.platform.api.FileStore;
import wanbi.platform.api.Journal;
import wanbi.platform.api.JournalEntry;

/** The steps of taking a log in, each a transaction of its own: a lost card rings while the rest is still being read. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class AccessLogStep {

    @Inject
    CardUses uses;

    @Inject
    FileStore files;

    @Inject
    Journal journal;

    List<List<FieldError>> judge(List<Use> chunk) {
        return uses.judge(chunk);
    }

    void keep(List<Use> chunk) {
        uses.keep(chunk);
    }

    /** @return file id of the report */
    String store(InputStream report) {
        return files.put(report, RefusedRows.MEDIA_TYPE).file();
    }

    void note(SiteCode site, String job, String fileName, ImportCount count) {
        journal.append(JournalEntry.of(journal.today(site), "ACCESS_LOG_IMPORTED")
                .fact("job", job)
                .fact("rows", count.done())
                .fact("kept", count.kept())
                .fact("refused", count.refused())
                .personal("fileName", fileName));
    }
}
