package wanbi.web.workbook;

import static wanbi.web.workbook.Column.text;
import static wanbi.web.workbook.Column.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import wanbi.intake.api.LedgerQuery;
import wanbi.investigation.api.HazardRegister;
import wanbi.investigation.api.HazardView;
import wanbi.platform.api.ExportDone;

/** X12 隐患整改表: weak points that cases have shown, until another has seen them fixed (L-12). */
@ApplicationScoped
class HazardReport extends Ledger<HazardView> {

    @Inject
    HazardRegister register;

    @Override
    String code() {
        return "X12";
    }

    @Override
    short pagesAcross() {
        return 2;
    }

    @Override
    List<HazardView> next(ExportDone asked, HazardView after, int limit) {
        return register.rows(
                new LedgerQuery(asked.site(), asked.from(), asked.to(), after == null ? null : after.getId(), limit));
    }

    @Override
    List<Column<HazardView>> columns(ReportWords words) {
        return List.of(
                text("hazard.number", 27, HazardView::getId),
                text("case", 23, HazardView::getCaseNumber),
                text("site", 20, row -> words.site(row.getSite())),
                text("hazard.what", 36, HazardView::getWhat),
                text("hazard.responsible", 12, HazardView::getResponsibleName),
                text("hazard.dueOn", 12, row -> row.getDueOn().toString()),
                text("hazard.status", 10, row -> words.code("hazardStatus", row.getStatus())),
                text("hazard.late", 9, row -> words.answer(row.isLate())),
                time("hazard.fixedAt", HazardView::getFixedAt),
                text("hazard.fixedBy", 12, HazardView::getFixedByName),
                text("hazard.how", 30, HazardView::getHow),
                time("hazard.provedAt", HazardView::getProvedAt),
                text("hazard.provedBy", 12, HazardView::getProvedByName),
                time("hazard.recurredAt", HazardView::getRecurredAt));
    }
}
