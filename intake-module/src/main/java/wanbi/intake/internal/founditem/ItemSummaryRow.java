package wanbi.intake.internal.founditem;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import wanbi.intake.api.FoundItemSummary;
import wanbi.kernel.SiteCode;
import wanbi.kernel.persistence.TextListConverter;

/** One row of the list, straight from the table. */
final class ItemSummaryRow {

    static final String COLUMNS = "f.tag, f.status, f.valuable_because is not null as valuable,"
            + " f.valuable_because is not null and f.status in ('REGISTERED', 'STORED', 'CLAIMED')"
            + " and (f.storage_place is null or f.seal is null or f.witness is null) as storing_due,"
            + " f.site, f.found_at, f.registered_at, f.category, f.name, f.colours, f.quantity, f.features,"
            + " f.place_path, f.storage_place, f.photos[1] as photo, f.case_number, f.version,"
            + " f.risk_flags, f.frozen_reason is not null as frozen";

    private ItemSummaryRow() {}

    static FoundItemSummary read(Object[] row, HoldClock.Teller holds) {
        HoldClock.Find kept = new HoldClock.Find(
                new SiteCode((String) row[4]), instant(row[6]), (String) row[7], TextListConverter.list(row[17]));
        boolean inOurHands = ItemStatus.valueOf((String) row[1]).isInOurHands();
        return new FoundItemSummary(
                (String) row[0],
                (String) row[1],
                (Boolean) row[18],
                (Boolean) row[2],
                (Boolean) row[3],
                (String) row[4],
                instant(row[5]),
                instant(row[6]),
                (String) row[7],
                (String) row[8],
                colours(row[9]),
                ((Number) row[10]).intValue(),
                (String) row[11],
                (String) row[12],
                (String) row[13],
                (String) row[14],
                (String) row[15],
                ((Number) row[16]).longValue(),
                inOurHands ? holds.of(kept) : null);
    }

    private static List<String> colours(Object column) {
        return TextListConverter.list(column);
    }

    /** The driver hands a timestamptz out as either, after the mapper's liking. */
    static Instant instant(Object column) {
        return column instanceof OffsetDateTime moment ? moment.toInstant() : ((Timestamp) column).toInstant();
    }
}
