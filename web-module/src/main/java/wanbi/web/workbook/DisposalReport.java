package wanbi.web.workbook;

import static wanbi.web.workbook.Column.count;
import static wanbi.web.workbook.Column.text;
import static wanbi.web.workbook.Column.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import wanbi.handover.api.DisposalRegister;
import wanbi.handover.api.DisposalRow;
import wanbi.intake.api.LedgerQuery;
import wanbi.platform.api.ExportDone;

/** X8 无人认领物品处置表: what nobody claimed, until when it was kept, who approved and who has it (R21, L-01, L-07). */
@ApplicationScoped
class DisposalReport extends Ledger<DisposalRow> {

    @Inject
    DisposalRegister register;

    @Override
    String code() {
        return "X8";
    }

    @Override
    short pagesAcross() {
        return 2;
    }

    @Override
    List<DisposalRow> next(ExportDone asked, DisposalRow after, int limit) {
        return register.rows(
                new LedgerQuery(asked.site(), asked.from(), asked.to(), after == null ? null : after.getKey(), limit));
    }

    @Override
    List<Column<DisposalRow>> columns(ReportWords words) {
        return List.of(
                text("disposal.batch", 23, DisposalRow::getDisposal),
                text("site", 20, row -> words.site(row.getSite())),
                text("tag", 22, DisposalRow::getTag),
                text("item.category", 12, row -> words.code("category", row.getCategory())),
                text("name", 18, DisposalRow::getName),
                count("quantity", DisposalRow::getQuantity),
                text("keptUntil", 13, row -> row.getKeptUntil().toString()),
                text("disposal.noticedOn", 13, row -> day(row.getNoticedOn())),
                count("disposal.tries", DisposalRow::getTries),
                text("disposal.kind", 18, row -> words.code("disposalKind", row.getKind())),
                text("disposal.basis", 20, row -> words.text("disposal.basis." + row.getKind())),
                text("disposal.reason", 24, DisposalRow::getReason),
                text("disposal.first", 12, DisposalRow::getFirstApproval),
                text("disposal.second", 12, DisposalRow::getSecondApproval),
                text("status", 14, row -> words.code("disposalStatus", row.getStatus())),
                text("disposal.organ", 18, DisposalRow::getOrgan),
                text("policeReceipt", 18, DisposalRow::getReceipt),
                text("finderReceipt", 14, DisposalRow::getVoucher),
                time("disposal.at", DisposalRow::getGoneAt),
                text("disposal.announcedOn", 13, row -> day(row.getAnnouncedOn())));
    }

    private static String day(LocalDate day) {
        return day == null ? null : day.toString();
    }
}
