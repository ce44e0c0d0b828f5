package wanbi.intake.internal.imports;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.IntStream;
import wanbi.intake.api.AccessEvents.Use;
import wanbi.kernel.FieldErrors;
import wanbi.kernel.InvalidInput;
import wanbi.kernel.SiteCode;
import wanbi.kernel.Texts;
import wanbi.platform.api.SheetRow;

/** Which column of an access log holds what, told by its head; access systems call them by a few usual names. */
final class AccessLogColumns {

    private static final List<String> CARD = List.of("card", "card no", "card number", "卡号", "门禁卡号", "车牌", "标签号");
    private static final List<String> SITE = List.of("site", "项目", "项目编号");
    private static final List<String> GATE = List.of("gate", "door", "reader", "门", "门岗", "门禁点", "位置");
    private static final List<String> AT = List.of("at", "time", "date", "时间", "刷卡时间", "通行时间");

    private final int card;
    private final int site;
    private final int gate;
    private final int at;
    private final String usualSite;
    private final Function<String, ZoneId> zones;

    private AccessLogColumns(List<String> columns, SiteCode usualSite, Function<String, ZoneId> zones) {
        this.card = column(columns, CARD);
        this.site = column(columns, SITE);
        this.gate = column(columns, GATE);
        this.at = column(columns, AT);
        this.usualSite = usualSite.value();
        this.zones = zones;
    }

    /** @param zones of sites, in which times without an offset are meant */
    static AccessLogColumns of(List<String> columns, SiteCode usualSite, Function<String, ZoneId> zones) {
        AccessLogColumns found = new AccessLogColumns(columns, usualSite, zones);
        FieldErrors errors = new FieldErrors();
        errors.unless(found.card >= 0, "file", "COLUMN_MISSING", "card");
        errors.unless(found.gate >= 0, "file", "COLUMN_MISSING", "gate");
        errors.unless(found.at >= 0, "file", "COLUMN_MISSING", "at");
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors.all());
        }
        return found;
    }

    /** A time that cannot be read is none, and is told apart by {@link #unreadTime}. */
    Use use(SheetRow row) {
        String written = site < 0 ? null : Texts.clean(row.cell(site));
        String where = written == null ? usualSite : written;
        return new Use(row.cell(card), where, row.cell(gate), moment(row, where));
    }

    boolean unreadTime(SheetRow row, Use use) {
        return use.at() == null && Texts.clean(row.cell(at)) != null;
    }

    private Instant moment(SheetRow row, String where) {
        String written = Texts.clean(row.cell(at));
        return written == null
                ? null
                : MomentText.parse(written, zones.apply(where)).orElse(null);
    }

    private static int column(List<String> columns, List<String> names) {
        return IntStream.range(0, columns.size())
                .filter(i -> names.contains(columns.get(i).toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElse(-1);
    }
}
