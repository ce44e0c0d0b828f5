package wanbi.intake.api;

import java.util.List;

/** Promises and what clients were told, for workbook X11 (F-13). Roles: DESK, MANAGER, HEAD_OFFICE, AUDITOR. */
public interface PromiseRegister {

    /**
     * Promises for days of the period, by case and number.
     *
     * @param query its {@code after} is the key of the last row
     * @throws wanbi.kernel.InvalidInput {@code from}, {@code to} REQUIRED; {@code to BEFORE_START}; {@code after INVALID}
     */
    List<PromiseRow> rows(LedgerQuery query);
}
