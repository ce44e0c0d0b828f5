package wanbi.intake.internal.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import wanbi.intake.api.LedgerFinds.Outcome;
import wanbi.intake.api.LedgerFinds.Row;
import wanbi.intake.api.RefusalWords;
import wanbi.kernel.BusinessRuleViolation;
import wanbi.kernel.FieldError;
import wanbi.platform.api.JobLedger;

/** Runs an import in chunks after its call has returned, in the name of whoever started it. */
@ApplicationScoped
class ImportRun {

    static final int CHUNK = 500;

    private static final Logger LOG = Logger.getLogger(ImportRun.class.getName());

    @Inject
    ImportStep step;

    @Inject
    JobLedger jobs;

    @Inject
    RefusalWords words;

    void run(ImportWork work) {
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

    private ImportCount chunks(ImportWork work, Ledger ledger, RefusedRows refused) {
        Set<Long> seen = new HashSet<>();
        ImportCount count = ImportCount.NONE;
        boolean goOn = true;
        for (List<LedgerRow> chunk = ledger.next(CHUNK); goOn && !chunk.isEmpty(); chunk = ledger.next(CHUNK)) {
            List<Row> rows = chunk.stream().map(work.reader()::read).toList();
            List<Outcome> outcomes = work.dryRun() ? judged(work, rows, seen) : step.keep(work.site(), rows);
            int bad = 0;
            for (int i = 0; i < chunk.size(); i++) {
                if (!outcomes.get(i).errors().isEmpty()) {
                    refused.add(chunk.get(i), outcomes.get(i).errors());
                    bad++;
                }
            }
            count = count.plus(chunk.size(), bad);
            goOn = jobs.progress(work.job(), count.done(), count.kept(), count.refused());
        }
        return count;
    }

    /** A dry run keeps nothing, so it has to remember which numbers earlier chunks would have taken. */
    private List<Outcome> judged(ImportWork work, List<Row> rows, Set<Long> seen) {
        List<Outcome> judged = step.judge(work.site(), rows);
        List<Outcome> outcomes = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            String number = rows.get(i).originalNumber();
            boolean good = judged.get(i).errors().isEmpty();
            boolean again = good && number != null && !seen.add(fingerprint(number));
            outcomes.add(
                    again
                            ? new Outcome(null, List.of(FieldError.of("originalNumber", "ALREADY_IMPORTED")))
                            : judged.get(i));
        }
        return outcomes;
    }

    /** Eight bytes instead of the number itself: half a million rows leave the heap flat. */
    private static long fingerprint(String number) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < number.length(); i++) {
            hash = (hash ^ number.charAt(i)) * 0x100000001b3L;
        }
        return hash;
    }
}
