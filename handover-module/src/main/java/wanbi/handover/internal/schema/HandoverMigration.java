package wanbi.handover.internal.schema;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import wanbi.platform.api.Migrations;

/** Brings the schema of handover up to date before anything of the context runs. */
@Singleton
@Startup
@PermitAll
@DependsOn("PlatformMigration")
@TransactionManagement(TransactionManagementType.BEAN)
public class HandoverMigration {

    @Inject
    Migrations migrations;

    @PostConstruct
    void run() {
        migrations.migrate("handover");
    }
}
