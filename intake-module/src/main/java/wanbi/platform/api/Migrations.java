package wanbi.platform.api;

/** Brings a context's own schema up to date as the owner of the tables, before anything else of the context runs. */
@BetweenContexts
public interface Migrations {

    /** @param schema also the folder {@code db/migration/<schema>} and the home of the context's history table */
    void migrate(String schema);
}
