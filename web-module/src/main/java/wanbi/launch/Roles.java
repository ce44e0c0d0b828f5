package wanbi.launch;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** The embedded database's two roles and its one database; said anew at each start, so that a half-made first start heals. */
final class Roles {
    static final String OWNER = "wanbi_owner";
    static final String APPLICATION = "wanbi_app";
    private static final String DATABASE = "wanbi";

    private Roles() {}

    static void ensure(Connection asSuperuser, Passwords passwords) throws SQLException {
        try (Statement statement = asSuperuser.createStatement()) {
            role(statement, OWNER, passwords.owner());
            role(statement, APPLICATION, passwords.application());
            if (isMissing(statement, "select 1 from pg_database where datname = '" + DATABASE + "'")) {
                statement.execute("create database " + DATABASE + " owner " + OWNER);
            }
            statement.execute("revoke all on database " + DATABASE + " from public");
            statement.execute("grant connect on database " + DATABASE + " to " + APPLICATION);
        }
    }

    /** The passwords are drawn from letters, digits, dash and underscore, so they need no quoting. */
    private static void role(Statement statement, String role, String password) throws SQLException {
        if (isMissing(statement, "select 1 from pg_roles where rolname = '" + role + "'")) {
            statement.execute("create role " + role);
        }
        statement.execute(
                "alter role " + role + " login nosuperuser nocreatedb nocreaterole password '" + password + "'");
    }

    private static boolean isMissing(Statement statement, String query) throws SQLException {
        try (var rows = statement.executeQuery(query)) {
            return !rows.next();
        }
    }
}
