package wanbi.web.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import wanbi.intake.api.ClientImport;
import wanbi.intake.api.TheftImport;
import wanbi.investigation.api.CameraImport;
import wanbi.kernel.UnknownThing;
import wanbi.platform.api.DirectoryImport;
import wanbi.platform.api.DirectoryImport.CompanyFile;
import wanbi.platform.api.DirectoryImport.SiteFile;

/** The kinds of rows that come in by templates. A further kind is a line here, its texts, and the door that takes it. */
@ApplicationScoped
public class ImportKinds {

    private static final List<String> OFFICE = List.of("ADMIN", "HEAD_OFFICE");
    private static final List<String> SITE = List.of("MANAGER", "HEAD_OFFICE");

    @Inject
    DirectoryImport directory;

    @Inject
    ClientImport clients;

    @Inject
    CameraImport cameras;

    @Inject
    TheftImport thefts;

    public List<ImportKind> all() {
        return List.of(
                new ImportKind(
                        "sites",
                        false,
                        OFFICE,
                        DirectoryImport.SITE_FIELDS,
                        (site, file) -> directory.sites(new CompanyFile(file))),
                new ImportKind(
                        "places",
                        true,
                        OFFICE,
                        DirectoryImport.PLACE_FIELDS,
                        (site, file) -> directory.places(new SiteFile(site, file))),
                new ImportKind(
                        "staff",
                        false,
                        OFFICE,
                        DirectoryImport.STAFF_FIELDS,
                        (site, file) -> directory.staff(new CompanyFile(file))),
                new ImportKind(
                        "clients",
                        true,
                        SITE,
                        ClientImport.CLIENT_FIELDS,
                        (site, file) -> clients.clients(new SiteFile(site, file))),
                new ImportKind(
                        "cameras",
                        true,
                        List.of("MANAGER", "ADMIN"),
                        CameraImport.CAMERA_FIELDS,
                        (site, file) -> cameras.cameras(new SiteFile(site, file))),
                new ImportKind(
                        "theft-cases",
                        true,
                        List.of("MANAGER", "HEAD_OFFICE"),
                        TheftImport.THEFT_FIELDS,
                        (site, file) -> thefts.thefts(new SiteFile(site, file))));
    }

    public ImportKind of(String name) {
        return all().stream()
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new UnknownThing(name));
    }
}
