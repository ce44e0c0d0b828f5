package wanbi.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Records of who did what are added to and never rewritten, by whatever code of ours (I1, I2). */
@ExtendWith(ArquillianExtension.class)
class WrittenOnceIT {

    private static final String GUARDED = "select distinct c.oid::regclass::text as name, c.oid from pg_trigger t"
            + " join pg_class c on c.oid = t.tgrelid where t.tgname like '%\\_stays' or t.tgname = 'written_once'";

    @Resource(lookup = "java:app/jdbc/wanbi")
    private DataSource database;

    private List<String> names(String question) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(question)) {
            List<String> names = new ArrayList<>();
            while (rows.next()) {
                names.add(rows.getString(1));
            }
            return names;
        }
    }

    @Test
    void theApplicationMayDeleteFromNoTableThatATriggerGuards() throws SQLException {
        assertTrue(names(GUARDED).size() >= 15, () -> "only these are guarded");
        assertEquals(
                List.of(),
                names("select name from (" + GUARDED + ") g where has_table_privilege(current_user, oid, 'DELETE')"
                        + " or has_table_privilege(current_user, oid, 'TRUNCATE')"));
    }

    @Test
    void handsStepsAndReportsAreNeverRewritten() throws SQLException {
        for (String table : List.of(
                "platform.journal_entry",
                "intake.custody_entry",
                "intake.found_item_revision",
                "intake.match_decision",
                "intake.stock_take_line",
                "intake.stock_take_scan",
                "investigation.exhibit_custody",
                "investigation.police_pack",
                "investigation.summary_report",
                "handover.receipt",
                "handover.receipt_version")) {
            assertEquals(
                    List.of("f"),
                    names("select has_any_column_privilege(current_user, '" + table + "', 'UPDATE')"),
                    table);
        }
    }
}
