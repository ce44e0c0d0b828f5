package wanbi.intake.internal.imports;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import wanbi.intake.api.LedgerFinds;
import wanbi.intake.api.LedgerFinds.Outcome;
import wanbi.intake.api.LedgerFinds.Row;
import wanbi.kernel.FieldErrors;
import wanbi.kernel.SiteCode;
import wanbi.platform.api.RowTaker;
import wanbi.platform.api.SheetRow;

/** Takes the rows of a ledger as found items. */
final class LedgerTaker implements RowTaker {

    private final SiteCode site;
    private final RowReader reader;
    private final LedgerFinds finds;
    private final Set<Long> seen = new HashSet<>();

    LedgerTaker(SiteCode site, RowReader reader, LedgerFinds finds) {
        this.site = site;
        this.reader = reader;
        this.finds = finds;
    }

    @Override
    public List<FieldErrors> keep(String job, List<SheetRow> rows) {
        List<Row> read = rows.stream().map(reader::read).toList();
        return finds.keep(site, read).stream().map(LedgerTaker::verdict).toList();
    }

    /** A dry run keeps nothing, so it has to remember which numbers earlier chunks would have taken. */
    @Override
    public List<FieldErrors> judge(String job, List<SheetRow> rows) {
        List<Row> read = rows.stream().map(reader::read).toList();
        List<Outcome> judged = finds.judge(site, read);
        List<FieldErrors> verdicts = new ArrayList<>();
        for (int i = 0; i < read.size(); i++) {
            FieldErrors verdict = verdict(judged.get(i));
            String number = read.get(i).originalNumber();
            boolean again = verdict.isEmpty() && number != null && !seen.add(fingerprint(number));
            verdicts.add(verdict.unless(!again, LedgerField.ORIGINAL_NUMBER.path(), "ALREADY_IMPORTED"));
        }
        return verdicts;
    }

    private static FieldErrors verdict(Outcome outcome) {
        FieldErrors errors = new FieldErrors();
        outcome.errors().forEach(errors::add);
        return errors;
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
