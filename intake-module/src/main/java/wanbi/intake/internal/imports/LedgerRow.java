package wanbi.intake.internal.imports;

import java.util.List;

/**
 * One row of a ledger.
 *
 * @param number as the spreadsheet counts, the head being a row too
 * @param cells as texts, none null; as many as the row has
 */
record LedgerRow(long number, List<String> cells) {

    boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }

    String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    /** Says more than the head announces: somewhere a comma or quote has gone astray. */
    boolean isWiderThan(int columns) {
        return cells.stream().skip(columns).anyMatch(cell -> !cell.isBlank());
    }
}
