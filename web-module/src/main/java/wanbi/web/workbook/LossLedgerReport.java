package wanbi.web.workbook;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import wanbi.handover.api.CaseOutcome;
import wanbi.handover.api.Receipts;
import wanbi.handover.api.Receipts.OutcomeQuery;
import wanbi.intake.api.CaseRegister;
import wanbi.intake.api.LedgerQuery;
import wanbi.intake.api.LossLedgerRow;
import wanbi.investigation.api.LookingRegister;
import wanbi.investigation.api.LookingRegister.Looking;
import wanbi.kernel.CaseNumber;
import wanbi.platform.api.ExportDone;

/** X1 挂失案件台账: a row for each line of a case, by the day of acceptance. */
@ApplicationScoped
class LossLedgerReport extends Ledger<LossLedgerReport.Row> {

    private static final Set<String> ENDED = Set.of("RETURNED", "MERGED", "VOIDED", "PASSED_ON", "TO_POLICE");
    private static final Set<String> ENDED_BY_LINE = Set.of("CLOSED", "WITHDRAWN");

    @Inject
    CaseRegister cases;

    @Inject
    Receipts receipts;

    @Inject
    LookingRegister looking;

    record Row(int position, LossLedgerRow loss, Outcome outcome, Looking looking) {}

    @Override
    String code() {
        return "X1";
    }

    @Override
    short pagesAcross() {
        return 3;
    }

    @Override
    List<Row> next(ExportDone asked, Row after, int limit) {
        String key = after == null ? null : after.loss.getCaseNumber() + "/" + after.loss.getLine();
        List<LossLedgerRow> losses = cases.ledger(new LedgerQuery(asked.site(), asked.from(), asked.to(), key, limit));
        List<CaseNumber> numbers = losses.stream()
                .map(LossLedgerRow::getCaseNumber)
                .distinct()
                .map(CaseNumber::new)
                .toList();
        Map<String, List<CaseOutcome>> outcomes = outcomes(numbers);
        Map<String, Looking> looked = looking.of(new LookingRegister.Cases(numbers));
        List<Row> rows = new ArrayList<>(losses.size());
        int position = after == null ? 0 : after.position;
        for (LossLedgerRow loss : losses) {
            List<CaseOutcome> claims = outcomes.get(loss.getCaseNumber() + "/" + loss.getLine());
            rows.add(new Row(
                    ++position,
                    loss,
                    claims == null ? Outcome.NONE : new Outcome(claims),
                    looked.getOrDefault(loss.getCaseNumber(), Looking.NOWHERE)));
        }
        return rows;
    }

    private Map<String, List<CaseOutcome>> outcomes(List<CaseNumber> numbers) {
        return numbers.isEmpty()
                ? Map.of()
                : receipts.outcomes(new OutcomeQuery(numbers, List.of())).stream()
                        .collect(groupingBy(claim -> claim.getCaseNumber() + "/" + claim.getLine()));
    }

    @Override
    List<Column<Row>> columns(ReportWords words) {
        return LossColumns.of(words);
    }

    static BigDecimal minutes(Instant from, Instant to) {
        return between(from, to, 60_000);
    }

    static BigDecimal hours(Instant from, Instant to) {
        return between(from, to, 3_600_000);
    }

    private static BigDecimal between(Instant from, Instant to, long unit) {
        return from == null || to == null
                ? null
                : BigDecimal.valueOf(Duration.between(from, to).toMillis())
                        .divide(BigDecimal.valueOf(unit), 1, RoundingMode.HALF_UP);
    }

    /** What became of the line where the case was closed, else the end that the case came to; an open one has none. */
    static String ending(LossLedgerRow loss, ReportWords words) {
        if ("CLOSED".equals(loss.getStatus()) && "REFERRAL".equals(loss.getKind())) {
            return words.code("caseStatus", "PASSED_ON");
        }
        if (ENDED_BY_LINE.contains(loss.getStatus())) {
            return words.code("lineStatus", loss.getLineStatus());
        }
        return words.code("caseStatus", ENDED.contains(loss.getStatus()) ? loss.getStatus() : null);
    }

    /** Collected, else the end of the case. */
    static Instant endedAt(Row row) {
        Instant handedOver = row.outcome().handedOverAt();
        return handedOver == null ? row.loss().getClosedAt() : handedOver;
    }
}
