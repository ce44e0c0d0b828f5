package wanbi.platform.internal.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import wanbi.kernel.BusinessRuleViolation;
import wanbi.kernel.FieldErrors;
import wanbi.platform.api.ImportWords;
import wanbi.platform.api.JobLedger;
import wanbi.platform.api.SheetRow;

/** Runs an import in chunks after its call has returned, in the name of whoever started it. */
@ApplicationScoped
class ImportRun {

    private static final Logger LOG = Logger.getLogger(ImportRun.class.getName());

    @Inject
    ImportStep step;

    @Inject
    JobLedger jobs;

    @Inject
    ImportWords words;

    void run(ImportWork work) {
        String kind = work.order().kind();
        try (SpooledSheet file = work.file();
                Sheet sheet = Sheet.open(file);
                RefusedRows refused =
                        new RefusedRows(sheet.columns(), (error, locale) -> words.say(kind, error, locale))) {
            ImportCount count = chunks(work, sheet, refused);
            if (!work.order().dryRun()) {
                step.note(work, count);
            }
            jobs.finish(work.job(), refused.isEmpty() ? null : step.store(refused.read()));
        } catch (BusinessRuleViolation e) {
            jobs.fail(work.job(), e.code());
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, e, () -> "import " + work.job() + " failed");
            jobs.fail(work.job(), "IMPORT_FAILED");
        }
    }

    private ImportCount chunks(ImportWork work, Sheet sheet, RefusedRows refused) {
        int size = work.taker().chunk();
        ImportCount count = ImportCount.NONE;
        boolean goOn = true;
        for (List<SheetRow> chunk = sheet.next(size); goOn && !chunk.isEmpty(); chunk = sheet.next(size)) {
            List<FieldErrors> verdicts = work.order().dryRun() ? step.judge(work, chunk) : step.keep(work, chunk);
            int bad = 0;
            for (int i = 0; i < chunk.size(); i++) {
                if (!verdicts.get(i).isEmpty()) {
                    refused.add(chunk.get(i), verdicts.get(i).all());
                    bad++;
                }
            }
            count = count.plus(chunk.size(), bad);
            goOn = jobs.progress(work.job(), count.done(), count.kept(), count.refused());
        }
        return count;
    }
}
