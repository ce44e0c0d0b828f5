package wanbi.platform.internal.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.regex.Pattern;
import wanbi.kernel.FieldErrors;
import wanbi.kernel.SiteCode;
import wanbi.kernel.Texts;
import wanbi.kernel.UnknownThing;
import wanbi.platform.api.DirectoryAdministration.PlaceDraft;
import wanbi.platform.api.Journal;
import wanbi.platform.api.JournalEntry;

/** Opens, renames, moves and closes places. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class PlaceRegistry {

    private static final int NAME_MAX = 60;
    private static final int CODE_MAX = 40;
    private static final Pattern CODE = Pattern.compile("[A-Z0-9]+(-[A-Z0-9]+)+");

    @Inject
    DirectoryBook book;

    @Inject
    Journal journal;

    void open(PlaceDraft draft) {
        PlaceTree tree = treeOf(draft.site());
        FieldErrors errors = faults(draft, tree);
        errors.unless(book.findPlace(codeOf(draft)).isEmpty(), "code", "TAKEN");
        errors.refuse();
        open(draft, tree);
    }

    /** The site's places as they stay until the transaction ends, but for what it does itself. */
    PlaceTree treeOf(SiteCode site) {
        book.oneAtATime("places of " + site);
        return new PlaceTree(book.places(site));
    }

    /** For a row of an import: what {@link #open} would refuse, and a place that is there already as just that. */
    FieldErrors faultsOfNew(PlaceDraft draft, PlaceTree tree) {
        String code = codeOf(draft);
        if (tree.find(code).isPresent()) {
            return new FieldErrors().add("code", "ALREADY_THERE");
        }
        return faults(draft, tree).unless(book.findPlace(code).isEmpty(), "code", "TAKEN");
    }

    /** A draft without faults; the tree grows by it. */
    void open(PlaceDraft draft, PlaceTree tree) {
        String code = codeOf(draft);
        Place place = Place.open(draft.site(), code, draft.kind(), Texts.clean(draft.name()), parentIn(tree, draft));
        book.add(place);
        book.flush();
        tree.add(place);
        record(draft, code, "PLACE_OPENED");
    }

    private FieldErrors faults(PlaceDraft draft, PlaceTree tree) {
        String code = codeOf(draft);
        FieldErrors errors = judge(draft, tree);
        Fields.code(errors, "code", code, CODE);
        Fields.atMost(errors, "code", code, CODE_MAX);
        return errors;
    }

    private static String codeOf(PlaceDraft draft) {
        return withPrefix(draft.site(), draft.code());
    }

    void change(PlaceDraft draft) {
        PlaceTree tree = treeOf(draft.site());
        Place place = tree.find(withPrefix(draft.site(), draft.code()))
                .orElseThrow(() -> new UnknownThing(String.valueOf(draft.code())));
        FieldErrors errors = judge(draft, tree);
        errors.unless(!place.isRoot(), "code", "ROOT_PLACE");
        Place parent = parentIn(tree, draft);
        errors.unless(!tree.isWithin(parent, place), "parent", "PLACE_WITHIN_ITSELF");
        errors.refuse();
        place.change(draft.kind(), Texts.clean(draft.name()), parent, draft.closed(), draft.version());
        tree.pathsFollow(place);
        book.flush();
        record(draft, place.code(), "PLACE_CHANGED");
    }

    private FieldErrors judge(PlaceDraft draft, PlaceTree tree) {
        FieldErrors errors = new FieldErrors();
        Fields.text(errors, "name", Texts.clean(draft.name()), NAME_MAX);
        errors.unless(draft.kind() != null, "kind", "REQUIRED");
        errors.unless(draft.kind() == null || PlaceKind.isForBranch(draft.kind()), "kind", "INVALID");
        errors.unless(draft.parent() == null || tree.find(draft.parent()).isPresent(), "parent", "UNKNOWN_PLACE");
        return errors;
    }

    /** Without a parent it hangs under the site itself. */
    private static Place parentIn(PlaceTree tree, PlaceDraft draft) {
        return tree.find(draft.parent())
                .or(() -> tree.find(Place.rootCode(draft.site())))
                .orElseThrow(() -> new UnknownThing(draft.site().value()));
    }

    static String withPrefix(SiteCode site, String typed) {
        String code = Texts.clean(typed);
        if (code == null) {
            return null;
        }
        String capitals = code.toUpperCase(Locale.ROOT);
        return capitals.startsWith(site.value() + "-") ? capitals : site.value() + "-" + capitals;
    }

    private void record(PlaceDraft draft, String code, String act) {
        journal.append(JournalEntry.of(journal.today(draft.site()), act)
                .fact("place", code)
                .fact("name", Texts.clean(draft.name()))
                .fact("kind", draft.kind())
                .fact("parent", draft.parent())
                .fact("closed", draft.closed()));
    }
}
