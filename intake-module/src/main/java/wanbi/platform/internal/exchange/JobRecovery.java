package wanbi.platform.internal.exchange;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/** What was running when the server went down did not finish; the page that waits for it must learn so. */
@Singleton
@Startup
@PermitAll
@DependsOn("PlatformMigration")
public class JobRecovery {

    @Inject
    JobBook book;

    @PostConstruct
    void recover() {
        book.endInterrupted();
    }
}
