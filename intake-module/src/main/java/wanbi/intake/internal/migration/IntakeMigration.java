package wanbi.intake.internal.migration;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import wanbi.platform.api.Migrations;

/** Brings the schema {@code intake} up to date; handover's migration depends on it by this name. */
@Singleton
@Startup
@DependsOn("PlatformMigration")
@PermitAll
@TransactionManagement(TransactionManagementType.BEAN)
public class IntakeMigration {

    @Inject
    Migrations migrations;

    @PostConstruct
    void run() {
        migrations.migrate("intake");
    }
}
