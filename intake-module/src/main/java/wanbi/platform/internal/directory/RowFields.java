package wanbi.platform.internal.directory;

import wanbi.kernel.FieldErrors;
import wanbi.platform.api.ColumnMapping;
import wanbi.platform.api.SheetRow;

/** The cells of one row by the names of their fields, and what cannot be read of them. */
final class RowFields {

    private final ColumnMapping mapping;
    private final SheetRow row;
    private final FieldErrors unread = new FieldErrors();

    RowFields(ColumnMapping mapping, SheetRow row) {
        this.mapping = mapping;
        this.row = row;
        unread.unless(!row.isWiderThan(mapping.width()), "row", "ROW_TOO_WIDE", mapping.width());
    }

    /** Cleaned; null for a blank. */
    String text(String field) {
        return mapping.text(field, row);
    }

    /** Zero for a blank, as a form that was left alone. */
    int wholeNumber(String field) {
        String text = text(field);
        if (text == null) {
            return 0;
        }
        try {
            return Integer.parseInt(text.replace(",", "").replace("，", ""));
        } catch (NumberFormatException e) {
            unread.add(field, "NOT_A_NUMBER");
            return 0;
        }
    }

    FieldErrors unread() {
        return unread;
    }
}
