package wanbi.investigation.internal.register;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import wanbi.investigation.api.TheftFacts;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.persistence.InstantConverter;

/** Reads over all records of thefts at once: one by one, a year of thefts would be asked for ten times over. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class TheftFactsLedger {

    private static final String ROWS = "select n.number, a.arrived_at, k.verdict, s.started_at, s.released_at,"
            + " p.called_at, p.alarm_number, p.station, p.came_at, d.documents, f.clips, g.packs, c.comforted_at,"
            + " e.educated_at, h.hazards from unnest(cast(? as text[])) as n(number)"
            + " left join lateral (select min(at) as arrived_at from investigation.scene_arrival"
            + " where case_number = n.number) a on true"
            + " left join lateral (select verdict from investigation.fact_check where case_number = n.number"
            + " order by number desc limit 1) k on true"
            + " left join lateral (select min(started_at) as started_at, case when count(*) = count(released_at)"
            + " then max(released_at) end as released_at from investigation.scene_protection"
            + " where case_number = n.number) s on true"
            + " left join lateral (select min(called_at) as called_at, min(arrived_at) as came_at,"
            + " (array_agg(alarm_number order by id) filter (where alarm_number is not null))[1] as alarm_number,"
            + " (array_agg(station order by id) filter (where station is not null))[1] as station"
            + " from investigation.police_report where case_number = n.number) p on true"
            + " left join lateral (select array_agg(kind || ' ' || coalesce(number, '') || ' ' || issued_on order by id)"
            + " as documents from investigation.police_document where case_number = n.number) d on true"
            + " left join lateral (select count(distinct v.file) as clips from investigation.footage_preservation v"
            + " join investigation.footage_request r on r.id = v.request where r.case_number = n.number) f on true"
            + " left join lateral (select array_agg(id order by version) as packs from investigation.police_pack"
            + " where case_number = n.number) g on true"
            + " left join lateral (select min(at) as comforted_at from investigation.care_record"
            + " where case_number = n.number) c on true"
            + " left join lateral (select min(at) as educated_at from investigation.education_record"
            + " where case_number = n.number) e on true"
            + " left join lateral (select count(*) as hazards from investigation.hazard"
            + " where case_number = n.number) h on true";

    @Resource(lookup = "java:app/jdbc/wanbi")
    DataSource database;

    Map<String, TheftFacts> of(Collection<CaseNumber> numbers) {
        Object[] asked = numbers.stream().map(CaseNumber::value).toArray();
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(ROWS)) {
            statement.setArray(1, connection.createArrayOf("text", asked));
            Map<String, TheftFacts> known = new HashMap<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    known.put(row.getString("number"), facts(row));
                }
            }
            return known;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static TheftFacts facts(ResultSet row) throws SQLException {
        return new TheftFacts(
                new TheftFacts.Scene(
                        InstantConverter.read(row, "arrived_at"),
                        row.getString("verdict"),
                        InstantConverter.read(row, "started_at"),
                        InstantConverter.read(row, "released_at")),
                new TheftFacts.Police(
                        InstantConverter.read(row, "called_at"),
                        row.getString("alarm_number"),
                        row.getString("station"),
                        InstantConverter.read(row, "came_at"),
                        texts(row, "documents")),
                row.getInt("clips"),
                texts(row, "packs"),
                InstantConverter.read(row, "comforted_at"),
                InstantConverter.read(row, "educated_at"),
                row.getInt("hazards"));
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        Array array = row.getArray(column);
        return array == null
                ? List.of()
                : Stream.of((Object[]) array.getArray()).map(String::valueOf).toList();
    }
}
