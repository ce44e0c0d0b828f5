package wanbi.intake.internal.shift;

import java.math.BigDecimal;
import java.util.List;
import wanbi.intake.api.ShiftHandoverCommand.Count;
import wanbi.kernel.FieldErrors;

/** Sums of cash as somebody counted them, each wanted once. */
final class Counts {

    private static final BigDecimal MOST_YUAN = new BigDecimal("9999999.99");

    private final List<Count> said;
    private final FieldErrors errors;

    Counts(List<Count> said, FieldErrors errors) {
        this.said = said == null ? List.of() : said;
        this.errors = errors;
    }

    /** Null after a complaint. */
    BigDecimal of(String tag) {
        BigDecimal cash = said.stream()
                .filter(count -> tag.equals(count.tag()) && count.cash() != null)
                .map(Count::cash)
                .findFirst()
                .orElse(null);
        if (cash == null) {
            errors.add(path(tag), "CASH_COUNT_REQUIRED");
            return null;
        }
        return fits(cash, path(tag), errors);
    }

    /** As {@link #of}, and the same as the giver's: another sum is a mismatch to be named as one. */
    BigDecimal agreeing(String tag, BigDecimal given) {
        BigDecimal cash = of(tag);
        if (cash != null && given != null && cash.compareTo(given) != 0) {
            errors.add(path(tag), "SHIFT_CASH_DIFFERS", given.toPlainString());
        }
        return cash;
    }

    static BigDecimal fits(BigDecimal cash, String path, FieldErrors errors) {
        boolean fits = cash.signum() >= 0 && cash.compareTo(MOST_YUAN) <= 0 && cash.scale() <= 2;
        errors.unless(fits, path, "OUT_OF_RANGE", 0, MOST_YUAN.toBigInteger());
        return fits ? cash : null;
    }

    private String path(String tag) {
        for (int i = 0; i < said.size(); i++) {
            if (tag.equals(said.get(i).tag())) {
                return "counts/" + (i + 1) + "/cash";
            }
        }
        return "counts";
    }
}
