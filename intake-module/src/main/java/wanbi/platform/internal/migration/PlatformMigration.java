package wanbi.platform.internal.migration;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import wanbi.platform.api.Migrations;

/** Runs before everything else; the other contexts' migrations depend on it by this name. */
@Singleton
@Startup
@PermitAll
@TransactionManagement(TransactionManagementType.BEAN)
public class PlatformMigration {

    @Inject
    Migrations migrations;

    @Inject
    OwnerDatabase database;

    @PostConstruct
    void run() {
        database.refuseUnlessUtf8();
        migrations.migrate("platform");
        database.refuseUnlessChineseHasTrigrams();
    }
}
