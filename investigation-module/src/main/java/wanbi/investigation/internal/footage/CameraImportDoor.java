package wanbi.investigation.internal.footage;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import wanbi.investigation.api.CameraImport;
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
@RolesAllowed({Roles.MANAGER, Roles.ADMIN, Roles.SYSTEM})
public class CameraImportDoor implements CameraImport {

    private static final String KIND = "cameras";

    @Inject
    RowImports imports;

    @Inject
    ImportWords words;

    @Inject
    CameraRegistry registry;

    @Inject
    CameraShelf shelf;

    @Override
    @Guarded({Role.MANAGER, Role.ADMIN})
    public String cameras(SiteFile order) {
        RowFile file = order.file();
        RowOrder rows = new RowOrder(KIND, "ROWS_IMPORTED", order.site(), file.fileName(), file.dryRun());
        return imports.start(rows, file.content(), columns -> {
            Map<String, ColumnRule> rules =
                    file.mapping().isEmpty() ? imports.recognised(KIND, CAMERA_FIELDS, columns) : file.mapping();
            ColumnMapping mapping = ColumnMapping.of(CAMERA_FIELDS, rules, columns, (field, value) -> true);
            return new CameraRows(order.site(), mapping, registry, shelf, words);
        });
    }
}
