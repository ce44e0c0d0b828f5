package wanbi.intake.internal.founditem;

import wanbi.intake.api.Custody.Step;
import wanbi.intake.api.HolderView;
import wanbi.platform.api.Chain;
import wanbi.platform.api.JournalEntry;

/** What the item's chain says of each act: codes and numbers in clear, everything typed as personal values (L-33). */
final class ItemJournal {

    private ItemJournal() {}

    static JournalEntry act(FoundItem item, String act) {
        return JournalEntry.of(Chain.of(item.tag()), act);
    }

    static JournalEntry registered(FoundItem item) {
        Description what = item.particulars().what();
        Discovery discovery = item.particulars().discovery();
        return act(item, "FIND_REGISTERED")
                .fact("site", item.site())
                .fact("category", what.category())
                .fact("quantity", what.quantity())
                .fact("colours", what.colours().isEmpty() ? null : String.join(",", what.colours()))
                .fact("place", discovery.place())
                .fact("foundAt", discovery.at())
                .fact("finder", discovery.finder().kind())
                .fact("valuable", item.particulars().valuableBecause())
                .fact(
                        "photos",
                        item.particulars().photos().isEmpty()
                                ? null
                                : String.join(",", item.particulars().photos()))
                .fact("originalNumber", item.registration().originalNumber())
                .personal("name", what.name())
                .personal("features", what.features())
                .personal(PersonalFields.HIDDEN, joined(what))
                .personal("serial", what.serial())
                .personal("contents", what.contents().isEmpty() ? null : String.join("\n", what.contents()))
                .personal("finder.name", discovery.finder().name())
                .personal("finder.phone", discovery.finder().phone())
                .personal("placeNote", discovery.placeNote())
                .because(discovery.lateEntryReason());
    }

    private static String joined(Description what) {
        return what.hiddenFeatures().isEmpty() ? null : String.join("\n", what.hiddenFeatures());
    }

    /** A change of hands; FIND_SEALED, FIND_STORED, FIND_MOVED … */
    static JournalEntry step(FoundItem item, Step step) {
        HolderView to = step.to();
        return act(item, "FIND_" + step.reason())
                .fact("to", to.getKind())
                .fact("holder", to.getId())
                .fact("seal", step.seal())
                .fact("witness", step.witness());
    }

    static JournalEntry corrected(FoundItem item, FindChange change, String reason) {
        JournalEntry entry = act(item, "FIND_CORRECTED")
                .fact("fields", String.join(",", change.before().keySet()));
        for (String field : change.before().keySet()) {
            entry = entry.personal(
                            PersonalFields.BEFORE + field, change.before().get(field))
                    .personal(PersonalFields.AFTER + field, change.after().get(field));
        }
        return entry.because(reason);
    }
}
