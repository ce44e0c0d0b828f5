package wanbi.platform.internal.migration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import wanbi.platform.api.Migrations;

/** Migrations run on their own connection as the owner of the tables, outside every application transaction. */
@ApplicationScoped
class FlywayMigrations implements Migrations {

    private static final String HISTORY = "flyway_history";

    @Inject
    OwnerDatabase database;

    @Override
    public void migrate(String schema) {
        database.connection()
                .schemas(schema)
                .createSchemas(true)
                .table(HISTORY)
                .locations("classpath:db/migration/" + schema)
                .placeholders(Map.of("appRole", database.applicationRole()))
                .load()
                .migrate();
    }
}
