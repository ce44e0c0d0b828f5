package wanbi.handover.internal.disposal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import wanbi.handover.api.DisposalCommand;
import wanbi.handover.api.Refused;
import wanbi.intake.api.UnclaimedThings.UnclaimedThing;
import wanbi.kernel.FieldErrors;
import wanbi.kernel.ItemTag;
import wanbi.kernel.SiteCode;
import wanbi.kernel.Texts;
import wanbi.kernel.UnknownThing;

/** What is proposed, judged; the things by their tags. */
record Proposal(DisposalKind kind, List<ItemTag> tags, String reason) {

    private static final int MOST = 200;
    private static final int REASON_MAX = 500;

    /** The one order in which things are locked. */
    static final Comparator<ItemTag> BY_TAG = Comparator.comparing(ItemTag::value);

    Proposal {
        tags = List.copyOf(tags);
    }

    static Proposal judged(DisposalCommand.Propose said) {
        FieldErrors errors = new FieldErrors();
        List<ItemTag> tags = tags(said.items(), errors);
        DisposalKind kind = DisposalKind.of(said.kind()).orElse(null);
        errors.unless(kind != null, "kind", "UNKNOWN_CODE", String.valueOf(said.kind()));
        String reason = Texts.clean(said.reason());
        errors.unless(reason != null || kind == null || kind == DisposalKind.POLICE, "reason", "REQUIRED");
        errors.unless(Texts.length(reason) <= REASON_MAX, "reason", "TOO_LONG", REASON_MAX);
        errors.refuse();
        return new Proposal(kind, tags, reason);
    }

    /** Each once, in the order in which they are locked. */
    static List<ItemTag> tags(List<String> said) {
        FieldErrors errors = new FieldErrors();
        List<ItemTag> tags = tags(said, errors);
        errors.refuse();
        return tags;
    }

    private static List<ItemTag> tags(List<String> said, FieldErrors errors) {
        List<String> typed = said == null ? List.of() : said;
        errors.unless(!typed.isEmpty(), "items", "REQUIRED");
        errors.unless(typed.size() <= MOST, "items", "TOO_MANY", MOST);
        List<ItemTag> tags = new ArrayList<>();
        for (int i = 0; i < typed.size(); i++) {
            String field = "items/" + i;
            ItemTag.parse(typed.get(i)).ifPresentOrElse(tags::add, () -> errors.add(field, "UNKNOWN_TAG"));
        }
        return tags.stream().distinct().sorted(BY_TAG).toList();
    }

    /** Nobody's (or to the police: not collected by whose it is, E.2), ours to pass on, kept long enough, at this site (L-01, I8, I12). */
    static void refuseUnlessDue(UnclaimedThing thing, DisposalKind kind, SiteCode site) {
        if (!thing.getSite().equals(site)) {
            throw new UnknownThing(thing.getTag().value());
        }
        boolean uncollected = kind == DisposalKind.POLICE && thing.getWaitingFor() != null;
        if (!thing.isUnclaimed() && !uncollected) {
            throw Refused.itemNotUnclaimed(thing.getTag(), thing.getStatus());
        }
        if (thing.getFrozenReason() != null) {
            throw Refused.itemFrozen(thing.getTag());
        }
        if (!thing.isDue()) {
            throw Refused.holdNotOver(
                    thing.getTag(), thing.getHold().getLastDay().toString());
        }
    }
}
