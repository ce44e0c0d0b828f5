package wanbi.web.workbook;

import static wanbi.web.workbook.Column.text;
import static wanbi.web.workbook.Column.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Function;
import wanbi.intake.api.LedgerQuery;
import wanbi.investigation.api.PoliceFollowUpRow;
import wanbi.investigation.api.PoliceFollowUpRow.Paper;
import wanbi.investigation.api.PoliceRegister;
import wanbi.platform.api.ExportDone;

/** X10 报警与警方文书跟进表: which calls were made, what the police have written, and what is to be asked next. */
@ApplicationScoped
class PoliceFollowUpReport extends Ledger<PoliceFollowUpRow> {

    @Inject
    PoliceRegister register;

    @Override
    String code() {
        return "X10";
    }

    @Override
    short pagesAcross() {
        return 1;
    }

    @Override
    List<PoliceFollowUpRow> next(ExportDone asked, PoliceFollowUpRow after, int limit) {
        return register.followUps(
                new LedgerQuery(asked.site(), asked.from(), asked.to(), after == null ? null : after.key(), limit));
    }

    @Override
    List<Column<PoliceFollowUpRow>> columns(ReportWords words) {
        return List.of(
                text("case", 23, PoliceFollowUpRow::caseNumber),
                time("followUp.calledAt", PoliceFollowUpRow::calledAt),
                text("followUp.kind", 20, paper(paper -> words.code(paper.list(), paper.kind()))),
                text("followUp.number", 26, paper(Paper::number)),
                text("followUp.date", 12, paper(paper -> paper.date().toString())),
                text(
                        "followUp.deadline",
                        22,
                        row -> row.appealUntil() == null
                                ? null
                                : words.text(
                                        "followUp.appeal", row.appealUntil().toString())),
                time("followUp.nextAt", PoliceFollowUpRow::nextAt),
                text("followUp.status", 12, row -> words.code("caseStatus", row.status())));
    }

    private static Function<PoliceFollowUpRow, String> paper(Function<Paper, String> field) {
        return row -> row.paper() == null ? null : field.apply(row.paper());
    }
}
