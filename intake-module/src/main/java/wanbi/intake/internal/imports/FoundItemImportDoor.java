package wanbi.intake.internal.imports;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import wanbi.intake.api.FoundItemImport;
import wanbi.intake.api.LedgerFinds;
import wanbi.kernel.Role;
import wanbi.kernel.SiteCode;
import wanbi.platform.api.Directory;
import wanbi.platform.api.Guarded;
import wanbi.platform.api.JobLedger;
import wanbi.platform.api.Roles;
import wanbi.platform.api.SiteBook;

@Stateless
@RolesAllowed({Roles.MANAGER, Roles.HEAD_OFFICE, Roles.SYSTEM})
public class FoundItemImportDoor implements FoundItemImport {

    private static final int SHOWN = 20;
    private static final String JOB = "FOUND_ITEM_IMPORT";

    @Inject
    ImportRun run;

    @Inject
    RememberedMappings remembered;

    @Inject
    LedgerFinds finds;

    @Inject
    JobLedger jobs;

    @Inject
    Directory directory;

    @Inject
    SiteBook sites;

    @Resource
    ManagedExecutorService executor;

    @Override
    @Guarded({Role.MANAGER, Role.HEAD_OFFICE})
    public LedgerPreview preview(LedgerFile file) {
        try (SpooledLedger spooled = SpooledLedger.of(file.content());
                Ledger ledger = Ledger.open(spooled)) {
            List<List<String>> rows =
                    ledger.next(SHOWN).stream().map(LedgerRow::cells).toList();
            return new LedgerPreview(ledger.columns(), rows);
        }
    }

    @Override
    @Guarded({Role.MANAGER, Role.HEAD_OFFICE})
    public String start(ImportOrder order) {
        SpooledLedger file = SpooledLedger.of(order.content());
        boolean started = false;
        try {
            ImportWork work = prepare(order, file);
            executor.execute(() -> run.run(work));
            started = true;
            return work.job();
        } finally {
            if (!started) {
                file.close();
            }
        }
    }

    @Override
    @Guarded({Role.MANAGER, Role.HEAD_OFFICE})
    public Map<String, ColumnRule> remembered(RememberedMapping columns) {
        return remembered.of(columns.site(), columns.columns());
    }

    /** Reads the file through once: it is whole, its rows are counted, and the mapping fits its columns. */
    private ImportWork prepare(ImportOrder order, SpooledLedger file) {
        SiteCode site = order.site();
        try (Ledger ledger = Ledger.open(file)) {
            List<String> columns = ledger.columns();
            ColumnMapping mapping = ColumnMapping.of(
                    order.mapping(), columns, (field, value) -> finds.allows(site, field.path(), value));
            long rows = ledger.count();
            RowReader reader = new RowReader(
                    site, sites.zone(site), mapping, new SitePlaces(directory.places(site)), columns.size());
            remembered.remember(site, columns, order.mapping());
            String job = jobs.start(JOB, site, rows);
            return new ImportWork(job, site, file, order.fileName(), order.dryRun(), reader);
        }
    }
}
