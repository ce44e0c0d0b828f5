package wanbi.investigation.internal.register;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import wanbi.investigation.api.LookingRegister.Looking;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.persistence.TextListConverter;

/** Reads the results of viewings and searches of many cases at once; of cases with neither there is no row. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class LookingLedger {

    private static final String ROWS =
            "select n.number, f.results, s.results from unnest(cast(? as text[])) as n(number)"
                    + " cross join lateral (select array_agg(distinct v.result order by v.result) as results"
                    + " from investigation.footage_review v join investigation.footage_request r on r.id = v.request"
                    + " where r.case_number = n.number) f"
                    + " cross join lateral (select array_agg(distinct z.result order by z.result) as results"
                    + " from investigation.zone_report z join investigation.search_task t on t.id = z.task"
                    + " where t.case_number = n.number) s"
                    + " where f.results is not null or s.results is not null";

    @Resource(lookup = "java:app/jdbc/wanbi")
    DataSource database;

    Map<String, Looking> of(Collection<CaseNumber> numbers) {
        Object[] asked = numbers.stream().map(CaseNumber::value).toArray();
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(ROWS)) {
            statement.setArray(1, connection.createArrayOf("text", asked));
            Map<String, Looking> known = new HashMap<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    known.put(
                            row.getString(1),
                            new Looking(
                                    TextListConverter.list(row.getArray(2)), TextListConverter.list(row.getArray(3))));
                }
            }
            return known;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
