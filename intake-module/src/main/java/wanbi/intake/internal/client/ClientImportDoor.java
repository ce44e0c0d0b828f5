package wanbi.intake.internal.client;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import wanbi.intake.api.ClientImport;
import wanbi.kernel.Role;
import wanbi.platform.api.ColumnMapping;
import wanbi.platform.api.ColumnRule;
import wanbi.platform.api.DirectoryImport.RowFile;
import wanbi.platform.api.DirectoryImport.SiteFile;
import wanbi.platform.api.Guarded;
import wanbi.platform.api.ImportWords;
import wanbi.platform.api.Roles;
import wanbi.platform.api.RowImports;
import wanbi.platform.api.RowImports.RowOrder;

@Stateless
@RolesAllowed({Roles.MANAGER, Roles.HEAD_OFFICE, Roles.SYSTEM})
public class ClientImportDoor implements ClientImport {

    private static final String KIND = "clients";

    @Inject
    RowImports imports;

    @Inject
    ImportWords words;

    @Inject
    KnownClients known;

    @Override
    @Guarded({Role.MANAGER, Role.HEAD_OFFICE})
    public String clients(SiteFile order) {
        RowFile file = order.file();
        RowOrder rows = new RowOrder(KIND, "ROWS_IMPORTED", order.site(), file.fileName(), file.dryRun());
        return imports.start(rows, file.content(), columns -> {
            Map<String, ColumnRule> rules =
                    file.mapping().isEmpty() ? imports.recognised(KIND, CLIENT_FIELDS, columns) : file.mapping();
            ColumnMapping mapping = ColumnMapping.of(CLIENT_FIELDS, rules, columns, (field, value) -> true);
            return new ClientRows(order.site(), mapping, known, words);
        });
    }
}
