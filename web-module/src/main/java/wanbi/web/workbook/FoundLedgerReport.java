package wanbi.web.workbook;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static wanbi.web.workbook.Column.count;
import static wanbi.web.workbook.Column.text;
import static wanbi.web.workbook.Column.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import wanbi.handover.api.CaseOutcome;
import wanbi.handover.api.DisposalRegister;
import wanbi.handover.api.DisposalRow;
import wanbi.handover.api.Receipts;
import wanbi.handover.api.Receipts.OutcomeQuery;
import wanbi.intake.api.FoundItemRegister;
import wanbi.intake.api.FoundLedgerRow;
import wanbi.intake.api.HoldView;
import wanbi.intake.api.LedgerQuery;
import wanbi.kernel.ItemTag;
import wanbi.platform.api.ExportDone;
import wanbi.web.workbook.FoundLedgerReport.Row;

/** X6 拾获物品台账: a row for each found item, by the day of registration. */
@ApplicationScoped
class FoundLedgerReport extends Ledger<Row> {

    @Inject
    FoundItemRegister items;

    @Inject
    Receipts receipts;

    @Inject
    DisposalRegister disposals;

    /** @param gone null for what did not leave us as unclaimed */
    record Row(FoundLedgerRow found, Outcome outcome, DisposalRow gone) {}

    @Override
    String code() {
        return "X6";
    }

    @Override
    short pagesAcross() {
        return 2;
    }

    @Override
    List<Row> next(ExportDone asked, Row after, int limit) {
        String key = after == null ? null : after.found.getTag();
        List<FoundLedgerRow> found = items.ledger(new LedgerQuery(asked.site(), asked.from(), asked.to(), key, limit));
        List<ItemTag> tags =
                found.stream().map(FoundLedgerRow::getTag).map(ItemTag::new).toList();
        Map<String, List<CaseOutcome>> outcomes = outcomes(tags);
        Map<String, DisposalRow> gone = disposals.gone(new OutcomeQuery(List.of(), tags)).stream()
                .collect(toMap(DisposalRow::getTag, row -> row));
        return found.stream()
                .map(row -> new Row(
                        row,
                        outcomes.containsKey(row.getTag()) ? new Outcome(outcomes.get(row.getTag())) : Outcome.NONE,
                        gone.get(row.getTag())))
                .toList();
    }

    private Map<String, List<CaseOutcome>> outcomes(List<ItemTag> tags) {
        return tags.isEmpty()
                ? Map.of()
                : receipts.outcomes(new OutcomeQuery(List.of(), tags)).stream()
                        .collect(groupingBy(claim -> claim.getItemTag().value()));
    }

    @Override
    List<Column<Row>> columns(ReportWords words) {
        return List.of(
                text("tag", 22, row -> row.found().getTag()),
                text("site", 20, row -> words.site(row.found().getSite())),
                time("item.foundAt", row -> row.found().getFoundAt()),
                text("item.foundPlace", 24, row -> row.found().getPlace()),
                text("finder", 12, row -> finder(words, row.found().getFinder())),
                text(
                        "finderReceipt",
                        14,
                        row -> row.gone() == null ? null : row.gone().getVoucher()),
                text(
                        "item.category",
                        12,
                        row -> words.code("category", row.found().getCategory())),
                text("name", 18, row -> row.found().getName()),
                text("features", 26, row -> row.found().getFeatures()),
                count("quantity", row -> row.found().getQuantity()),
                text("valuable", 7, row -> words.answer(row.found().isValuable())),
                text("seal", 13, row -> row.found().getSeal()),
                text("witness", 10, row -> row.found().getWitnessName()),
                text("storage", 15, row -> row.found().getStoragePlace()),
                text("holder", 14, row -> row.found().getHolder()),
                text("keptUntil", 13, row -> keptUntil(words, row.found().getHold())),
                text("status", 12, row -> words.code("itemStatus", row.found().getStatus())),
                text("linkedCase", 23, row -> row.found().getCaseNumber()),
                text("item.receipt", 23, row -> row.outcome().receipts()),
                text(
                        "policeReceipt",
                        18,
                        row -> row.gone() == null ? null : row.gone().getReceipt()),
                text(
                        "disposal",
                        23,
                        row -> row.gone() == null ? null : row.gone().getDisposal()));
    }

    /** The last day; one that rests on a year without a working calendar says so. */
    private static String keptUntil(ReportWords words, HoldView hold) {
        if (hold == null) {
            return null;
        }
        return hold.getMissingYears().isEmpty()
                ? hold.getLastDay().toString()
                : hold.getLastDay() + " " + words.text("keptUntil.uncertain");
    }

    /** The register tells the kind by its code, a name may follow. */
    private static String finder(ReportWords words, String finder) {
        if (finder == null) {
            return null;
        }
        int space = finder.indexOf(' ');
        return space < 0
                ? words.code("finderKind", finder)
                : words.code("finderKind", finder.substring(0, space)) + finder.substring(space);
    }
}
