package wanbi.platform.internal.directory;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import wanbi.kernel.FieldError;
import wanbi.kernel.InvalidInput;
import wanbi.kernel.StaffId;
import wanbi.platform.api.Credentials;
import wanbi.platform.api.DirectoryAdministration.Grant;
import wanbi.platform.api.DirectoryAdministration.RegionDraft;
import wanbi.platform.api.DirectoryAdministration.SiteDraft;
import wanbi.platform.api.FirstRun;

/** Open to everybody, because nobody has an account yet; shut for good once the company exists. */
@Stateless
@PermitAll
public class FirstRunDoor implements FirstRun {

    private static final String ADMIN = "ADMIN";

    @Inject
    DirectoryBook book;

    @Inject
    Founding founding;

    @Inject
    SiteRegistry siteRegistry;

    @Inject
    StaffRegistry staffRegistry;

    @Inject
    Credentials credentials;

    @Override
    public boolean isDue() {
        return book.company().isEmpty();
    }

    @Override
    public void create(FirstCompany wish) {
        founding.found(wish.company(), false);
        named(Map.of("code", "regionCode", "name", "regionName"), () -> siteRegistry.openRegion(firstRegion(wish)));
        named(
                Map.of("code", "siteCode", "name", "siteName", "phone", "sitePhone"),
                () -> siteRegistry.openSite(firstSite(wish)));
        named(Map.of("name", "adminName"), () -> hireAdministrator(wish));
    }

    private void hireAdministrator(FirstCompany wish) {
        StaffId administrator = staffRegistry.hire(StaffFacts.of(wish.adminName(), wish.username(), null));
        credentials.choosePassword(administrator, wish.username(), wish.password(), "password");
        staffRegistry.grant(administrator, List.of(new Grant(ADMIN, StaffGrant.COMPANY)));
    }

    /** The first-run page asks for everything at once, so its fields bear other names. */
    private static void named(Map<String, String> names, Runnable step) {
        try {
            step.run();
        } catch (InvalidInput e) {
            throw new InvalidInput(e.errors().stream()
                    .map(error -> new FieldError(
                            names.getOrDefault(error.field(), error.field()), error.code(), error.arguments()))
                    .toList());
        }
    }

    private static RegionDraft firstRegion(FirstCompany wish) {
        String code = wish.regionCode() == null ? "" : wish.regionCode();
        return new RegionDraft(code, wish.regionName(), null);
    }

    private static SiteDraft firstSite(FirstCompany wish) {
        return new SiteDraft(
                wish.siteCode(), wish.siteName(), wish.regionCode(), null, wish.sitePhone(), null, 0, 0, false, null);
    }
}
