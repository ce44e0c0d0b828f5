package wanbi.intake.internal.imports;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import wanbi.intake.api.AccessEventImport;
import wanbi.kernel.Role;
import wanbi.kernel.SiteCode;
import wanbi.platform.api.Guarded;
import wanbi.platform.api.JobLedger;
import wanbi.platform.api.Roles;
import wanbi.platform.api.SiteBook;

@Stateless
@RolesAllowed({Roles.DESK, Roles.CCTV, Roles.MANAGER, Roles.HEAD_OFFICE, Roles.SYSTEM})
public class AccessEventImportDoor implements AccessEventImport {

    private static final String JOB = "ACCESS_EVENT_IMPORT";

    @Inject
    AccessLogRun run;

    @Inject
    JobLedger jobs;

    @Inject
    SiteBook sites;

    @Resource
    ManagedExecutorService executor;

    @Override
    @Guarded({Role.DESK, Role.CCTV, Role.MANAGER, Role.HEAD_OFFICE})
    public String start(AccessLogOrder order) {
        SpooledLedger file = SpooledLedger.of(order.content());
        boolean started = false;
        try {
            AccessLogRun.Work work = prepare(order, file);
            executor.execute(() -> run.run(work));
            started = true;
            return work.job();
        } finally {
            if (!started) {
                file.close();
            }
        }
    }

    /** Reads the file through once: it is whole, its rows are counted, and its columns are there. */
    private AccessLogRun.Work prepare(AccessLogOrder order, SpooledLedger file) {
        try (Ledger ledger = Ledger.open(file)) {
            AccessLogColumns columns = AccessLogColumns.of(ledger.columns(), order.site(), zones(order.site()));
            String job = jobs.start(JOB, order.site(), ledger.count());
            return new AccessLogRun.Work(job, order.site(), file, order.fileName(), order.dryRun(), columns);
        }
    }

    /** Known before the call returns; a site that there is not is told by the rules, in whatever zone. */
    private Function<String, ZoneId> zones(SiteCode usual) {
        Map<String, ZoneId> zones = new HashMap<>();
        sites.sites().forEach(site -> zones.put(site.getCode(), ZoneId.of(site.getZone())));
        ZoneId otherwise = zones.get(usual.value());
        return site -> zones.getOrDefault(site, otherwise);
    }
}
