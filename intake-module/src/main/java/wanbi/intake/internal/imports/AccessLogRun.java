package wanbi.intake.internal.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import wanbi.intake.api.AccessEvents.Use;
import wanbi.intake.api.RefusalWords;
import wanbi.kernel.BusinessRuleViolation;
import wanbi.kernel.FieldError;
import wanbi.kernel.SiteCode;
import wanbi.platform.api.JobLedger;

/** Takes an access log in by chunks after its call has returned, in the name of whoever sent it. */
@ApplicationScoped
class AccessLogRun {

    private static final int CHUNK = 500;
    private static final Logger LOG = Logger.getLogger(AccessLogRun.class.getName());

    @Inject
    AccessLogStep step;

    @Inject
    JobLedger jobs;

    @Inject
    RefusalWords words;

    /** A log that has been judged fit to run. The file is deleted when it has run. */
    record Work(
            String job, SiteCode site, SpooledLedger file, String fileName, boolean dryRun, AccessLogColumns columns) {}

    void run(Work work) {
        try (SpooledLedger file = work.file();
                Ledger ledger = Ledger.open(file);
                RefusedRows refused = new RefusedRows(ledger.columns(), words)) {
            ImportCount count = chunks(work, ledger, refused);
            if (!work.dryRun()) {
                step.note(work.site(), work.job(), work.fileName(), count);
            }
            jobs.finish(work.job(), refused.isEmpty() ? null : step.store(refused.read()));
        } catch (BusinessRuleViolation e) {
            jobs.fail(work.job(), e.code());
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, e, () -> "import " + work.job() + " failed");
            jobs.fail(work.job(), "IMPORT_FAILED");
        }
    }

    private ImportCount chunks(Work work, Ledger ledger, RefusedRows refused) {
        ImportCount count = ImportCount.NONE;
        boolean goOn = true;
        for (List<LedgerRow> chunk = ledger.next(CHUNK); goOn && !chunk.isEmpty(); chunk = ledger.next(CHUNK)) {
            int bad = take(work, chunk, refused);
            count = count.plus(chunk.size(), bad);
            goOn = jobs.progress(work.job(), count.done(), count.kept(), count.refused());
        }
        return count;
    }

    private int take(Work work, List<LedgerRow> chunk, RefusedRows refused) {
        List<Use> uses = chunk.stream().map(work.columns()::use).toList();
        List<List<FieldError>> judged = step.judge(uses);
        List<Use> good = new ArrayList<>();
        for (int i = 0; i < chunk.size(); i++) {
            List<FieldError> errors = work.columns().unreadTime(chunk.get(i), uses.get(i))
                    ? List.of(FieldError.of("at", "NOT_A_TIME"))
                    : judged.get(i);
            if (errors.isEmpty()) {
                good.add(uses.get(i));
            } else {
                refused.add(chunk.get(i), errors);
            }
        }
        if (!work.dryRun() && !good.isEmpty()) {
            step.keep(good);
        }
        return chunk.size() - good.size();
    }
}
