package wanbi.platform.internal.journal;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/** Starts with the right master key or not at all: with a new one, every name already written would be lost. */
@Singleton
@Startup
@PermitAll
@DependsOn("PlatformMigration")
public class KeyInspection {

    @Inject
    MasterKey master;

    @Inject
    JournalTable table;

    @PostConstruct
    void inspect() {
        table.anyWrappedKey().ifPresentOrElse(this::refuseUnlessItOpens, this::createUnlessThere);
    }

    private void refuseUnlessItOpens(JournalTable.WrappedKey sample) {
        if (!master.exists()) {
            throw new IllegalStateException("The master key " + master.file() + " is missing, but the journal holds"
                    + " values under it. Put the key file back from its backup; a new one could not read them.");
        }
        if (master.unwrap(sample.key(), sample.chain()).isEmpty()) {
            throw new IllegalStateException("The master key " + master.file() + " is not the one under which this"
                    + " database was written. Put the right key file back from its backup.");
        }
    }

    private void createUnlessThere() {
        if (!master.exists()) {
            master.create();
        }
    }
}
