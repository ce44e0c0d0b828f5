package wanbi.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.annotation.Resource;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The WAR, as it is shipped, on the server and the database that it is shipped with. */
@ExtendWith(ArquillianExtension.class)
class DeploymentIT {
    @Resource(lookup = "java:app/jdbc/wanbi")
    private DataSource dataSource;

    @Test
    void theApplicationSpeaksToItsDatabaseInTheRoleThatMayNotChangeTables() throws SQLException {
        try (var connection = dataSource.getConnection();
                var row = connection.createStatement().executeQuery("select current_user")) {
            row.next();
            assertEquals("wanbi_app", row.getString(1));
        }
    }

    @Test
    void everyCommitWaitsForTheDisk() throws SQLException {
        try (var connection = dataSource.getConnection();
                var row = connection
                        .createStatement()
                        .executeQuery("select current_setting('fsync') || current_setting('synchronous_commit')"
                                + " || current_setting('full_page_writes')")) {
            row.next();
            assertEquals("ononon", row.getString(1));
        }
    }
}
