package wanbi.launch;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * Where the rows live. Two roles: the owner changes tables and is used by migrations only; the application's role reads and
 * writes rows, and may neither change nor delete what the journal holds.
 */
record Database(String url, String user, String password, String ownerUser, String ownerPassword) {

    Connection connectAsOwner() throws SQLException {
        return DriverManager.getConnection(url, ownerUser, ownerPassword);
    }

    Connection connectAsApplication() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    /** The passwords stay out of logs. */
    @Override
    public String toString() {
        return url + " as " + user;
    }
}
