package wanbi.intake.internal.imports;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import wanbi.intake.api.LedgerFinds.Row;
import wanbi.intake.api.RegisterFind;
import wanbi.intake.api.RegisterFind.Finder;
import wanbi.intake.api.ReportLoss.EstimatedValue;
import wanbi.kernel.FieldError;
import wanbi.kernel.SiteCode;
import wanbi.kernel.Texts;
import wanbi.platform.api.ColumnMapping;
import wanbi.platform.api.SheetRow;

/** Reads a row of a ledger as a find. What a ledger does not say is left at what is true of all of them. */
final class RowReader {

    /** Every entry of a ledger is late by nature. */
    static final String LATE_BECAUSE = "导入历史台账";

    private static final int NUMBER_MAX = 60;

    private final SiteCode site;
    private final ZoneId zone;
    private final ColumnMapping mapping;
    private final SitePlaces places;
    private final int columns;

    RowReader(SiteCode site, ZoneId zone, ColumnMapping mapping, SitePlaces places, int columns) {
        this.site = site;
        this.zone = zone;
        this.mapping = mapping;
        this.places = places;
        this.columns = columns;
    }

    Row read(SheetRow row) {
        List<FieldError> unread = new ArrayList<>();
        if (row.isWiderThan(columns)) {
            unread.add(FieldError.of("row", "ROW_TOO_WIDE", columns));
        }
        String placeWords = mapping.text(LedgerField.PLACE.path(), row);
        Optional<String> place = Optional.ofNullable(placeWords).flatMap(places::find);
        String note = place.isPresent() ? null : placeWords;
        String number = mapping.text(LedgerField.ORIGINAL_NUMBER.path(), row);
        if (Texts.length(number) > NUMBER_MAX) {
            unread.add(FieldError.of(LedgerField.ORIGINAL_NUMBER.path(), "TOO_LONG", NUMBER_MAX));
        }
        RegisterFind find = new RegisterFind(
                site,
                moment(row, unread),
                place.orElse(places.root()),
                joined(note, mapping.text(LedgerField.PLACE_NOTE.path(), row)),
                LATE_BECAUSE,
                finder(row),
                mapping.text(LedgerField.CATEGORY.path(), row),
                mapping.text(LedgerField.NAME.path(), row),
                mapping.text(LedgerField.BRAND.path(), row),
                mapping.text(LedgerField.MODEL.path(), row),
                mapping.text(LedgerField.SPEC.path(), row),
                mapping.text(LedgerField.SERIAL.path(), row),
                colours(row),
                quantity(row, unread),
                mapping.text(LedgerField.FEATURES.path(), row),
                List.of(),
                mapping.text(LedgerField.CONDITION.path(), row),
                List.of(),
                worth(row, unread),
                List.of(),
                mapping.text(LedgerField.STORAGE_PLACE.path(), row),
                null,
                null,
                List.of());
        return new Row(find, number, unread);
    }

    private static String joined(String... notes) {
        return Texts.clean(Stream.of(notes).filter(Objects::nonNull).collect(Collectors.joining("；")));
    }

    private Finder finder(SheetRow row) {
        String kind = mapping.text(LedgerField.FINDER_KIND.path(), row);
        String name = mapping.text(LedgerField.FINDER_NAME.path(), row);
        return new Finder(kind == null ? "ANONYMOUS" : kind, name, mapping.text(LedgerField.FINDER_PHONE.path(), row));
    }

    private Instant moment(SheetRow row, List<FieldError> unread) {
        String text = mapping.text(LedgerField.FOUND_AT.path(), row);
        if (text == null) {
            return null;
        }
        Optional<Instant> moment = MomentText.parse(text, zone);
        if (moment.isEmpty()) {
            unread.add(FieldError.of(LedgerField.FOUND_AT.path(), "DATE_UNREADABLE", text));
        }
        return moment.orElse(null);
    }

    private Integer quantity(SheetRow row, List<FieldError> unread) {
        if (!mapping.has(LedgerField.QUANTITY.path())) {
            return 1;
        }
        String text = mapping.text(LedgerField.QUANTITY.path(), row);
        try {
            return text == null ? null : Integer.valueOf(new BigDecimal(text).intValueExact());
        } catch (ArithmeticException | NumberFormatException e) {
            unread.add(FieldError.of(LedgerField.QUANTITY.path(), "QUANTITY_UNREADABLE", text));
            return null;
        }
    }

    private EstimatedValue worth(SheetRow row, List<FieldError> unread) {
        String text = mapping.text(LedgerField.WORTH.path(), row);
        if (text == null) {
            return null;
        }
        try {
            return new EstimatedValue(new BigDecimal(text.replaceAll("[￥¥,，元\\s]", "")), "CNY", "NONE");
        } catch (NumberFormatException e) {
            unread.add(FieldError.of(LedgerField.WORTH.path(), "AMOUNT_UNREADABLE", text));
            return null;
        }
    }

    /** Codes of ours, or words of colours in a description. */
    private List<String> colours(SheetRow row) {
        String text = mapping.text(LedgerField.COLOURS.path(), row);
        return text == null ? List.of() : ColourWords.in(text);
    }
}
