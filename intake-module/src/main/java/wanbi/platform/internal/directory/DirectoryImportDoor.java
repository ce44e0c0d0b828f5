package wanbi.platform.internal.directory;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import wanbi.kernel.CurrentStaff;
import wanbi.kernel.Role;
import wanbi.kernel.SiteCode;
import wanbi.platform.api.ColumnMapping;
import wanbi.platform.api.ColumnRule;
import wanbi.platform.api.DirectoryImport;
import wanbi.platform.api.Guarded;
import wanbi.platform.api.ImportField;
import wanbi.platform.api.ImportWords;
import wanbi.platform.api.Jobs.JobRef;
import wanbi.platform.api.Roles;
import wanbi.platform.api.RowImports;
import wanbi.platform.api.RowImports.RowOrder;
import wanbi.platform.api.RowTaker;

@Stateless
@RolesAllowed({Roles.ADMIN, Roles.HEAD_OFFICE, Roles.SYSTEM})
public class DirectoryImportDoor implements DirectoryImport {

    private static final String ACT = "ROWS_IMPORTED";

    @Inject
    RowImports imports;

    @Inject
    ImportWords words;

    @Inject
    SiteRegistry siteRegistry;

    @Inject
    PlaceRegistry placeRegistry;

    @Inject
    StaffRegistry staffRegistry;

    @Inject
    DirectoryBook book;

    @Inject
    FirstPasswords firstPasswords;

    @Inject
    CurrentStaff caller;

    @Override
    @Guarded({Role.ADMIN, Role.HEAD_OFFICE})
    public String sites(CompanyFile order) {
        return start("sites", null, order.file(), SITE_FIELDS, mapping -> new SiteRows(mapping, siteRegistry, book));
    }

    @Override
    @Guarded({Role.ADMIN, Role.HEAD_OFFICE})
    public String places(SiteFile order) {
        SiteCode site = order.site();
        return start(
                "places",
                site,
                order.file(),
                PLACE_FIELDS,
                mapping -> new PlaceRows(site, mapping, placeRegistry, words));
    }

    @Override
    @Guarded({Role.ADMIN, Role.HEAD_OFFICE})
    public String staff(CompanyFile order) {
        boolean byAdmin = caller.companyRoles().contains(Role.ADMIN);
        return start(
                "staff",
                null,
                order.file(),
                STAFF_FIELDS,
                mapping -> new StaffRows(mapping, staffRegistry, firstPasswords, new GrantWords(words), byAdmin));
    }

    @Override
    @Guarded(assigned = {Role.ADMIN, Role.HEAD_OFFICE})
    public List<FirstPassword> firstPasswords(JobRef job) {
        return firstPasswords.tell(job.id());
    }

    private String start(
            String kind,
            SiteCode site,
            RowFile file,
            List<ImportField> fields,
            Function<ColumnMapping, RowTaker> takers) {
        RowOrder order = new RowOrder(kind, ACT, site, file.fileName(), file.dryRun());
        return imports.start(order, file.content(), columns -> {
            Map<String, ColumnRule> rules =
                    file.mapping().isEmpty() ? imports.recognised(kind, fields, columns) : file.mapping();
            return takers.apply(ColumnMapping.of(fields, rules, columns, (field, value) -> true));
        });
    }
}
