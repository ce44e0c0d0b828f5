package wanbi.intake.api;

import java.util.List;
import wanbi.kernel.BusinessRuleViolation;

/** A count cannot go on like this. */
public final class StockTakeRefused extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    private StockTakeRefused(String code, Object... arguments) {
        super(Kind.CONFLICT, code, arguments);
    }

    /** @param number of the count that goes on there */
    public static StockTakeRefused open(String number) {
        return new StockTakeRefused("STOCK_TAKE_OPEN", number);
    }

    /** @param state in which it stands */
    public static StockTakeRefused state(String state) {
        return new StockTakeRefused("STOCK_TAKE_STATE", List.of("stockTakeState." + state));
    }

    /** Who counted, closed or witnessed approves nothing (I11). */
    public static StockTakeRefused ownCount() {
        return new StockTakeRefused("OWN_COUNT");
    }
}
