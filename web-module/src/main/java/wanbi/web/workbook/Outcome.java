package wanbi.web.workbook;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import wanbi.handover.api.CaseOutcome;

/** What handover knows of one row: one claim as a rule, several when a line comes back in parts. */
record Outcome(List<CaseOutcome> claims) {

    static final Outcome NONE = new Outcome(List.of());

    /** When the last part was handed over; null while nothing was. */
    Instant handedOverAt() {
        return handedOver()
                .map(CaseOutcome::getHandedOverAt)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    String receipts() {
        return joined(CaseOutcome::getReceiptNumber);
    }

    /** Numbers of the copies issued of each receipt: 1, or 1-3. */
    String copies() {
        return joined(claim -> switch (claim.getCopies()) {
            case 0 -> null;
            case 1 -> "1";
            default -> "1-" + claim.getCopies();
        });
    }

    String joined(Function<CaseOutcome, String> field) {
        List<CaseOutcome> told = handedOver().toList();
        String text = (told.isEmpty() ? claims : told)
                .stream().map(field).filter(Objects::nonNull).distinct().collect(Collectors.joining("、"));
        return text.isEmpty() ? null : text;
    }

    private Stream<CaseOutcome> handedOver() {
        return claims.stream()
                .filter(claim -> claim.getHandedOverAt() != null)
                .sorted(Comparator.comparing(CaseOutcome::getHandedOverAt));
    }
}
