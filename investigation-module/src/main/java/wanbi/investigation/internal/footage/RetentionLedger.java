package wanbi.investigation.internal.footage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import wanbi.intake.api.LedgerQuery;
import wanbi.investigation.api.RetentionRow;
import wanbi.kernel.SiteCode;
import wanbi.kernel.persistence.InstantConverter;
import wanbi.platform.api.Directory;
import wanbi.platform.api.PlaceView;

/** The check of retention for workbook X5: what each recorder keeps against what it must keep (Art. 17, L-15). */
@ApplicationScoped
class RetentionLedger {

    private static final int KEY_PARTS = 2;

    private static final String ROWS =
            "with period as (select cast(? as text[]) as sites, cast(? as text[]) as hidden, cast(? as timestamptz) as start,"
                    + " cast(? as timestamptz) as finish)"
                    + " select p.code, p.fault, m.site, m.place, m.coverage, m.required_days, m.configured_days,"
                    + " m.clock_offset_seconds, f.began_at, f.ended_at, w.oldest_recording_at, w.measured_at, w.recorded_by_name,"
                    + " l.cases from (select c.code, coalesce(f.id, 0) as fault from period, investigation.camera c"
                    + " left join investigation.camera_fault f on f.camera = c.code and f.began_at < (select finish from period)"
                    + " and coalesce(f.ended_at, timestamptz 'infinity') > (select start from period)"
                    + " where c.site = any (sites) and not c.retired and (c.code, coalesce(f.id, 0)) > (?, ?)"
                    + " order by 1, 2 limit ?) p"
                    + " cross join period"
                    + " join investigation.camera m on m.code = p.code"
                    + " left join investigation.camera_fault f on f.id = p.fault"
                    + " left join lateral (select oldest_recording_at, measured_at, recorded_by_name"
                    + " from investigation.camera_measurement where camera = m.code and measured_at < finish"
                    + " order by measured_at desc limit 1) w on true"
                    + " left join lateral (select array_agg(distinct r.case_number) as cases"
                    + " from investigation.footage_camera x join investigation.footage_request r on r.id = x.request"
                    + " where x.camera = m.code and r.case_number <> all (hidden) and x.loss_cause = 'EQUIPMENT'"
                    + " and r.from_at < coalesce(f.ended_at, finish) and r.to_at > coalesce(f.began_at, start)) l on true"
                    + " order by p.code, p.fault";

    @Inject
    LedgerRead ledger;

    @Inject
    Directory directory;

    List<RetentionRow> chunk(LedgerQuery chunk) {
        Map<String, Map<String, String>> paths = new HashMap<>();
        return ledger.rows(ROWS, chunk, LedgerRead.key(chunk.after(), KEY_PARTS), row -> row(row, paths));
    }

    private RetentionRow row(ResultSet row, Map<String, Map<String, String>> paths) throws SQLException {
        String site = row.getString("site");
        String place = row.getString("place");
        Instant began = InstantConverter.read(row, "began_at");
        return new RetentionRow(
                row.getString("code") + "/" + row.getLong("fault"),
                site,
                row.getString("code"),
                paths.computeIfAbsent(site, this::paths).getOrDefault(place, place),
                row.getString("coverage"),
                row.getInt("required_days"),
                row.getInt("configured_days"),
                row.getInt("clock_offset_seconds"),
                measured(row),
                began == null ? null : new RetentionRow.Fault(began, InstantConverter.read(row, "ended_at")),
                LedgerRead.texts(row, "cases"));
    }

    private Map<String, String> paths(String site) {
        return directory.places(new SiteCode(site)).stream()
                .collect(Collectors.toMap(PlaceView::getCode, PlaceView::getPath));
    }

    /** Days rounded down: what is not there must not be counted on. */
    private static RetentionRow.Measured measured(ResultSet row) throws SQLException {
        Instant at = InstantConverter.read(row, "measured_at");
        if (at == null) {
            return null;
        }
        Instant oldest = InstantConverter.read(row, "oldest_recording_at");
        BigDecimal days = BigDecimal.valueOf(Duration.between(oldest, at).toSeconds())
                .divide(BigDecimal.valueOf(Duration.ofDays(1).toSeconds()), 1, RoundingMode.DOWN);
        return new RetentionRow.Measured(oldest, at, days, row.getString("recorded_by_name"));
    }
}
