package wanbi.platform.internal.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.regex.Pattern;
import wanbi.kernel.FieldErrors;
import wanbi.kernel.SiteCode;
import wanbi.kernel.Texts;
import wanbi.platform.api.DirectoryAdministration.RegionDraft;
import wanbi.platform.api.DirectoryAdministration.SiteDraft;
import wanbi.platform.api.Journal;
import wanbi.platform.api.JournalEntry;
import wanbi.platform.api.event.SiteOpened;

/** Opens and changes regions and sites. Region and site codes share one list, because a grant's node names either. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class SiteRegistry {

    private static final String CODES = "codes";
    private static final int REGION_NAME_MAX = 60;
    private static final Pattern REGION_CODE = Pattern.compile("[A-Z][A-Z0-9_]{1,19}");
    private static final Pattern SITE_CODE = Pattern.compile("[A-Z][A-Z0-9]{1,9}");

    @Inject
    DirectoryBook book;

    @Inject
    Journal journal;

    @Inject
    Event<SiteOpened> opened;

    @Inject
    Clock clock;

    void openRegion(RegionDraft draft) {
        book.oneAtATime(CODES);
        FieldErrors errors = new FieldErrors();
        String code = draft.code() == null ? nextRegionCode() : draft.code();
        String name = Texts.clean(draft.name());
        Fields.code(errors, "code", code, REGION_CODE);
        errors.unless(!isTaken(code), "code", "TAKEN");
        Fields.text(errors, "name", name, REGION_NAME_MAX);
        errors.refuse();
        book.add(Region.open(code, name));
        book.flush();
        journal.append(JournalEntry.of(journal.today(), "REGION_OPENED")
                .fact("region", code)
                .fact("name", name));
    }

    void changeRegion(RegionDraft draft) {
        FieldErrors errors = new FieldErrors();
        String name = Texts.clean(draft.name());
        Fields.text(errors, "name", name, REGION_NAME_MAX);
        errors.refuse();
        Region region = book.region(draft.code());
        region.rename(name, draft.version());
        book.flush();
        journal.append(JournalEntry.of(journal.today(), "REGION_CHANGED")
                .fact("region", region.code())
                .fact("name", name));
    }

    void openSite(SiteDraft draft) {
        book.oneAtATime(CODES);
        FieldErrors errors = faults(draft);
        errors.unless(!isTaken(draft.code()), "code", "TAKEN");
        errors.refuse();
        SiteFacts facts = SiteFacts.of(draft);
        Site site = Site.open(new SiteCode(draft.code()), book.region(draft.region()), facts, clock.instant());
        book.add(site);
        book.flush();
        book.add(Place.root(site.code(), facts.name()));
        book.flush();
        record(site, "SITE_OPENED", facts);
        opened.fire(site.opened());
    }

    /** For a row of an import: what {@link #openSite} would refuse, and a site that is there already as just that. */
    FieldErrors faultsOfNew(SiteDraft draft) {
        book.oneAtATime(CODES);
        if (SiteCode.isValid(draft.code())
                && book.findSite(new SiteCode(draft.code())).isPresent()) {
            return new FieldErrors().add("code", "ALREADY_THERE");
        }
        return faults(draft).unless(!isTaken(draft.code()), "code", "TAKEN");
    }

    void changeSite(SiteDraft draft) {
        faults(draft).refuse();
        SiteFacts facts = SiteFacts.of(draft);
        Site site = book.site(new SiteCode(draft.code()));
        site.change(book.region(draft.region()), facts, draft.version());
        PlaceTree tree = new PlaceTree(book.places(site.code()));
        tree.find(Place.rootCode(site.code())).ifPresent(root -> {
            root.renameRoot(facts.name());
            tree.pathsFollow(root);
        });
        book.flush();
        record(site, "SITE_CHANGED", facts);
    }

    private FieldErrors faults(SiteDraft draft) {
        FieldErrors errors = new FieldErrors();
        Fields.code(errors, "code", draft.code(), SITE_CODE);
        SiteFacts.of(draft).judge(errors);
        errors.unless(draft.region() != null, "region", "REQUIRED");
        errors.unless(
                draft.region() == null || book.findRegion(draft.region()).isPresent(), "region", "UNKNOWN_REGION");
        return errors;
    }

    private void record(Site site, String act, SiteFacts facts) {
        journal.append(JournalEntry.of(journal.today(site.code()), act)
                .fact("site", site.code())
                .fact("name", facts.name())
                .fact("region", site.view().getRegion())
                .fact("zone", facts.zone())
                .fact("phone", facts.phone())
                .fact("address", facts.address())
                .fact("households", facts.households())
                .fact("area", facts.area())
                .fact("closed", facts.closed()));
    }

    private boolean isTaken(String code) {
        return StaffGrant.COMPANY.equals(code)
                || book.findRegion(code).isPresent()
                || SiteCode.isValid(code) && book.findSite(new SiteCode(code)).isPresent();
    }

    private String nextRegionCode() {
        int number = book.regions().size() + 1;
        while (isTaken("R%02d".formatted(number))) {
            number++;
        }
        return "R%02d".formatted(number);
    }
}
