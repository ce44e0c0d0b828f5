package wanbi.platform.api;

import java.util.List;

/**
 * One row of a file on its way in.
 *
 * @param number as the spreadsheet counts, the head being a row too
 * @param cells as texts, none null; as many as the row has
 */
public record SheetRow(long number, List<String> cells) {

    public boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }

    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    /** Says more than the head announces: somewhere a comma or quote has gone astray. */
    public boolean isWiderThan(int columns) {
        return cells.stream().skip(columns).anyMatch(cell -> !cell.isBlank());
    }
}
