package wanbi.intake.api;

import java.util.List;

/** Counts of what lies on the shelves, against the book (L-03, F-15, I4, I11). */
public interface StockTakes {

    /**
     * Takes the book down as it is now. Roles: DESK, MANAGER.
     *
     * @throws wanbi.kernel.BusinessRuleViolation {@code STOCK_TAKE_OPEN} while the same is being counted already
     */
    StockTakeView open(StockTakeCommand.Open open);

    /** What lies there, as often as wanted; of one thing the last scan counts. Roles: DESK, GUARD, MANAGER. */
    ScanAnswer scan(StockTakeCommand.Scan scan);

    /**
     * Compares. What was not found is MISSING from now on; what lies elsewhere stays by the book where it was until
     * head office has approved. Roles: DESK, MANAGER.
     */
    StockTakeView close(StockTakeCommand.Close close);

    /**
     * Ends an open count that came to nothing; nothing is concluded from it. Roles: DESK, MANAGER.
     */
    StockTakeView callOff(StockTakeCommand.Settle why);

    /**
     * Another person, of head office, approves the differences: what lies elsewhere goes there by the book, what had
     * been missing is back (I11). Roles: HEAD_OFFICE.
     */
    StockTakeView approve(StockTakeCommand.Settle approval);

    StockTakeView get(StockTakeCommand.Ref ref);

    /** Without their lines. */
    List<StockTakeView> list(StockTakeCommand.Listed listed);

    /** What the label says and where it is by the book; unknown things are told, too. */
    ScanView find(StockTakeCommand.Sought sought);
}
