package wanbi.intake.internal.casefile;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import wanbi.intake.api.TheftImport;
import wanbi.kernel.Role;
import wanbi.platform.api.ColumnMapping;
import wanbi.platform.api.ColumnRule;
import wanbi.platform.api.DirectoryImport.RowFile;
import wanbi.platform.api.DirectoryImport.SiteFile;
import wanbi.platform.api.Guarded;
import wanbi.platform.api.Roles;
import wanbi.platform.api.RowImports;
import wanbi.platform.api.RowImports.RowOrder;

@Stateless
@RolesAllowed({Roles.MANAGER, Roles.HEAD_OFFICE, Roles.SYSTEM})
public class TheftImportDoor implements TheftImport {

    private static final String KIND = "theft-cases";

    @Inject
    RowImports imports;

    @Inject
    PastThefts past;

    @Override
    @Guarded({Role.MANAGER, Role.HEAD_OFFICE})
    public String thefts(SiteFile order) {
        RowFile file = order.file();
        RowOrder rows = new RowOrder(KIND, "ROWS_IMPORTED", order.site(), file.fileName(), file.dryRun());
        return imports.start(rows, file.content(), columns -> {
            Map<String, ColumnRule> rules =
                    file.mapping().isEmpty() ? imports.recognised(KIND, THEFT_FIELDS, columns) : file.mapping();
            ColumnMapping mapping = ColumnMapping.of(THEFT_FIELDS, rules, columns, (field, value) -> true);
            return new TheftRows(order.site(), file.fileName(), mapping, past);
        });
    }
}
