package wanbi.platform.internal.migration;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** The database as its owner sees it. Refuses one in which Chinese would sort, compare or match wrongly. */
@ApplicationScoped
class OwnerDatabase {

    private final Config config = ConfigProvider.getConfig();

    /** A single role for everything works too, but then only the triggers protect the journal. */
    FluentConfiguration connection() {
        String owner = setting("wanbi.db.owner.user", applicationRole());
        String password = setting("wanbi.db.owner.password", setting("wanbi.db.password", "wanbi_app"));
        return Flyway.configure(Thread.currentThread().getContextClassLoader()).dataSource(url(), owner, password);
    }

    private String url() {
        return setting("wanbi.db.url", "jdbc:postgresql://127.0.0.1:5432/wanbi");
    }

    String applicationRole() {
        return setting("wanbi.db.user", "wanbi_app");
    }

    /** Before the first migration: a wrong encoding cannot be mended once there are rows. */
    void refuseUnlessUtf8() {
        String encoding = ask("show server_encoding");
        if (!"UTF8".equals(encoding)) {
            throw new IllegalStateException(
                    "The database must be created with ENCODING 'UTF8'; it has " + encoding + ".");
        }
    }

    /** After it, because trigrams come with the extension: the plain C locale silently gives none for Chinese. */
    void refuseUnlessChineseHasTrigrams() {
        if (!"t".equals(ask("select cardinality(show_trgm('黑色钱包')) > 0"))) {
            throw new IllegalStateException("The database finds no trigrams in Chinese text: create it with a UTF-8"
                    + " locale, for example LC_CTYPE 'C.UTF-8', not plain C or POSIX.");
        }
    }

    private String ask(String question) {
        try (Connection connection = connection().getDataSource().getConnection();
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(question)) {
            answer.next();
            return answer.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException("The database at " + url() + " does not answer: " + e.getMessage(), e);
        }
    }

    private String setting(String key, String otherwise) {
        return config.getOptionalValue(key, String.class).orElse(otherwise);
    }
}
