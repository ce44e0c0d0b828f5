package wanbi.intake.api;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/**
 * A theft for workbook X2, as far as its own file knows; what investigation knows is added above.
 *
 * @param relationClass null for readers whom it does not concern
 * @param placeKind null when nobody knows the place
 */
public record TheftLedgerRow(
        String caseNumber,
        String site,
        Instant reportedAt,
        String status,
        String relationClass,
        List<String> marks,
        String placeKind,
        Things things,
        Police police,
        Course course) {

    /** All lines together; a value of several currencies is not added up. */
    public record Things(
            List<String> categories,
            int quantity,
            BigDecimal value,
            List<String> proofs,
            int recovered,
            BigDecimal recoveredValue) {}

    /** @param alarmNumber as the client told it */
    public record Police(String alarmNumber, String legalNature) {}

    public record Course(Instant firstToldAt, String outcome, Instant endedAt, int lateSteps) {}
}
