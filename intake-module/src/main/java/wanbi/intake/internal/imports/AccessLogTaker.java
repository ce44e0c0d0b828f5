package wanbi.intake.internal.imports;

import java.util.ArrayList;
import java.util.List;
import wanbi.intake.api.AccessEvents.Use;
import wanbi.intake.api.CardUses;
import wanbi.kernel.FieldError;
import wanbi.kernel.FieldErrors;
import wanbi.platform.api.RowTaker;
import wanbi.platform.api.SheetRow;

/** Takes the rows of an access log as uses of cards: a lost card rings while the rest is still being read. */
final class AccessLogTaker implements RowTaker {

    private final AccessLogColumns columns;
    private final CardUses uses;

    AccessLogTaker(AccessLogColumns columns, CardUses uses) {
        this.columns = columns;
        this.uses = uses;
    }

    @Override
    public List<FieldErrors> keep(String job, List<SheetRow> rows) {
        List<Use> read = rows.stream().map(columns::use).toList();
        List<FieldErrors> verdicts = verdicts(rows, read);
        List<Use> good = new ArrayList<>();
        for (int i = 0; i < read.size(); i++) {
            if (verdicts.get(i).isEmpty()) {
                good.add(read.get(i));
            }
        }
        if (!good.isEmpty()) {
            uses.keep(good);
        }
        return verdicts;
    }

    @Override
    public List<FieldErrors> judge(String job, List<SheetRow> rows) {
        return verdicts(rows, rows.stream().map(columns::use).toList());
    }

    private List<FieldErrors> verdicts(List<SheetRow> rows, List<Use> read) {
        List<List<FieldError>> judged = uses.judge(read);
        List<FieldErrors> verdicts = new ArrayList<>();
        for (int i = 0; i < read.size(); i++) {
            FieldErrors verdict = new FieldErrors();
            if (columns.unreadTime(rows.get(i), read.get(i))) {
                verdict.add(FieldError.of("at", "NOT_A_TIME"));
            } else {
                judged.get(i).forEach(verdict::add);
            }
            verdicts.add(verdict);
        }
        return verdicts;
    }
}
