package wanbi.intake.internal.imports;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import wanbi.intake.api.FoundItemImport;
import wanbi.intake.api.LedgerFinds;
import wanbi.kernel.Role;
import wanbi.kernel.SiteCode;
import wanbi.platform.api.ColumnMapping;
import wanbi.platform.api.ColumnRule;
import wanbi.platform.api.Directory;
import wanbi.platform.api.Guarded;
import wanbi.platform.api.Roles;
import wanbi.platform.api.RowImports;
import wanbi.platform.api.RowImports.RowOrder;
import wanbi.platform.api.RowImports.SheetStart;
import wanbi.platform.api.RowTaker;
import wanbi.platform.api.SiteBook;

@Stateless
@RolesAllowed({Roles.MANAGER, Roles.HEAD_OFFICE, Roles.SYSTEM})
public class FoundItemImportDoor implements FoundItemImport {

    private static final int SHOWN = 20;
    private static final String KIND = "found-items";

    @Inject
    RowImports imports;

    @Inject
    RememberedMappings remembered;

    @Inject
    LedgerFinds finds;

    @Inject
    Directory directory;

    @Inject
    SiteBook sites;

    @Override
    @Guarded({Role.MANAGER, Role.HEAD_OFFICE})
    public LedgerPreview preview(LedgerFile file) {
        SheetStart start = imports.preview(file.content(), SHOWN);
        return new LedgerPreview(start.columns(), start.rows());
    }

    @Override
    @Guarded({Role.MANAGER, Role.HEAD_OFFICE})
    public String start(ImportOrder order) {
        RowOrder rows = new RowOrder(KIND, "LEDGER_IMPORTED", order.site(), order.fileName(), order.dryRun());
        return imports.start(rows, order.content(), columns -> taker(order, columns));
    }

    @Override
    @Guarded({Role.MANAGER, Role.HEAD_OFFICE})
    public Map<String, ColumnRule> remembered(RememberedMapping columns) {
        return remembered.of(columns.site(), columns.columns());
    }

    private RowTaker taker(ImportOrder order, List<String> columns) {
        SiteCode site = order.site();
        ColumnMapping mapping = ColumnMapping.of(
                LedgerField.all(), order.mapping(), columns, (field, value) -> finds.allows(site, field, value));
        remembered.remember(site, columns, order.mapping());
        RowReader reader =
                new RowReader(site, sites.zone(site), mapping, new SitePlaces(directory.places(site)), columns.size());
        return new LedgerTaker(site, reader, finds);
    }
}
