package wanbi.launch;

import java.sql.Connection;
import java.sql.SQLException;

/** Under a locale that does not know Chinese letters, search finds nothing and says nothing: such a database is refused. */
final class ChineseText {
    private static final String TRIGRAMS = "select coalesce(cardinality(show_trgm('厨房漏水')), 0)";

    private ChineseText() {}

    static void check(Database database) {
        try (Connection connection = database.connectAsOwner()) {
            connection.setAutoCommit(false);
            try (var statement = connection.createStatement()) {
                statement.execute("create extension if not exists pg_trgm");
                try (var row = statement.executeQuery(TRIGRAMS)) {
                    if (!row.next() || row.getInt(1) == 0) {
                        throw new LaunchFailure(
                                Exit.DATABASE,
                                "这个数据库的区域设置不认识汉字，检索会落空。请用 C.UTF-8（或 zh_CN.UTF-8）建立数据库。",
                                "This database's locale does not know Chinese letters, so searches would find nothing."
                                        + " Create the database with C.UTF-8 (or zh_CN.UTF-8).");
                    }
                }
            } finally {
                connection.rollback();
            }
        } catch (SQLException e) {
            throw new LaunchFailure(
                    Exit.DATABASE,
                    "连不上数据库 " + database.url() + "：" + e.getMessage(),
                    "The database " + database.url() + " cannot be reached: " + e.getMessage(),
                    e);
        }
    }
}
