package wanbi.intake.internal.imports;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import wanbi.intake.api.AccessEventImport;
import wanbi.intake.api.CardUses;
import wanbi.kernel.Role;
import wanbi.kernel.SiteCode;
import wanbi.platform.api.Guarded;
import wanbi.platform.api.Roles;
import wanbi.platform.api.RowImports;
import wanbi.platform.api.RowImports.RowOrder;
import wanbi.platform.api.SiteBook;

@Stateless
@RolesAllowed({Roles.DESK, Roles.CCTV, Roles.MANAGER, Roles.HEAD_OFFICE, Roles.SYSTEM})
public class AccessEventImportDoor implements AccessEventImport {

    private static final String KIND = "access-events";

    @Inject
    RowImports imports;

    @Inject
    CardUses uses;

    @Inject
    SiteBook sites;

    @Override
    @Guarded({Role.DESK, Role.CCTV, Role.MANAGER, Role.HEAD_OFFICE})
    public String start(AccessLogOrder order) {
        RowOrder rows = new RowOrder(KIND, "ACCESS_LOG_IMPORTED", order.site(), order.fileName(), order.dryRun());
        return imports.start(
                rows,
                order.content(),
                columns -> new AccessLogTaker(AccessLogColumns.of(columns, order.site(), zones(order.site())), uses));
    }

    /** Known before the call returns; a site that there is not is told by the rules, in whatever zone. */
    private Function<String, ZoneId> zones(SiteCode usual) {
        Map<String, ZoneId> zones = new HashMap<>();
        sites.sites().forEach(site -> zones.put(site.getCode(), ZoneId.of(site.getZone())));
        ZoneId otherwise = zones.get(usual.value());
        return site -> zones.getOrDefault(site, otherwise);
    }
}
