package wanbi.investigation.internal.footage;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import wanbi.intake.api.LedgerQuery;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.CurrentStaff;
import wanbi.kernel.InvalidInput;
import wanbi.kernel.Role;
import wanbi.kernel.SiteCode;
import wanbi.platform.api.AccessRegister;

/** Reads a chunk of a register in the order of its keys; whoever holds one role at a site reads that site's rows. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class LedgerRead {

    @Resource(lookup = "java:app/jdbc/wanbi")
    DataSource database;

    @Inject
    CurrentStaff staff;

    @Inject
    AccessRegister access;

    /** Makes a row of what stands under the cursor. */
    @FunctionalInterface
    interface Row<R> {
        R read(ResultSet row) throws SQLException;
    }

    /** @param sql with the sites, the cases hidden from the caller (I16), the period's two ends, the parts of the key and the limit as parameters, in this order */
    <R> List<R> rows(String sql, LedgerQuery chunk, Object[] after, Row<R> maker) {
        chunk.refuseUnlessDays();
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            int at = 1;
            statement.setArray(at++, connection.createArrayOf("text", sites(chunk.site())));
            statement.setArray(at++, connection.createArrayOf("text", hidden()));
            statement.setObject(at++, chunk.start());
            statement.setObject(at++, chunk.end());
            for (Object part : after) {
                statement.setObject(at++, part);
            }
            statement.setInt(at, chunk.rows());
            List<R> rows = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    rows.add(maker.read(row));
                }
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Object[] sites(SiteCode asked) {
        return staff.sitesWith(Role.DESK, Role.MANAGER, Role.HEAD_OFFICE, Role.AUDITOR, Role.SYSTEM).stream()
                .filter(site -> asked == null || site.equals(asked))
                .map(SiteCode::value)
                .toArray();
    }

    private Object[] hidden() {
        return access.casesHiddenFrom(staff.id()).stream()
                .map(CaseNumber::value)
                .toArray();
    }

    /** Parts of a key, the first a text, the others whole numbers; empty and zero at the start. */
    static Object[] key(String after, int parts) {
        Object[] key = new Object[parts];
        String[] said = after == null || after.isBlank() ? new String[0] : after.split("/");
        if (said.length != 0 && said.length != parts) {
            throw new InvalidInput("after", "INVALID");
        }
        for (int i = 0; i < parts; i++) {
            boolean number = said.length > 0 && said[i].matches("\\d{1,18}");
            if (i > 0 && said.length > 0 && !number) {
                throw new InvalidInput("after", "INVALID");
            }
            key[i] = i == 0
                    ? (Object) (said.length == 0 ? "" : said[0])
                    : (Object) (number ? Long.parseLong(said[i]) : 0L);
        }
        return key;
    }

    static List<String> texts(ResultSet row, String column) throws SQLException {
        Array array = row.getArray(column);
        return array == null
                ? List.of()
                : Stream.of((Object[]) array.getArray())
                        .filter(text -> text != null)
                        .map(String::valueOf)
                        .toList();
    }
}
