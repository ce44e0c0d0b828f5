package wanbi.intake.internal.shift;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import wanbi.intake.api.KeptThings.KeptThing;
import wanbi.intake.api.ShiftHandoverCommand.Accept;
import wanbi.intake.api.ShiftHandoverCommand.Mismatch;
import wanbi.kernel.FieldErrors;
import wanbi.kernel.Texts;

/** What the receiver says of each thing: nothing is taken over unseen. */
final class LookedAt {

    private static final int REMARK_MAX = 200;

    private final Accept said;
    private final FieldErrors errors;
    private final Counts counts;
    private final Set<String> named = new HashSet<>();

    LookedAt(Accept said, FieldErrors errors) {
        this.said = said;
        this.errors = errors;
        counts = new Counts(said.counts(), errors);
    }

    /** Writes down what was found of those still here; what has gone is not asked for. */
    void judge(List<ShiftThing> listed, List<ShiftThing> here, Map<String, KeptThing> kept) {
        exceptions(listed, here, kept);
        Set<String> seen = said.seen() == null ? Set.of() : Set.copyOf(said.seen());
        List<ShiftThing> rest = here.stream()
                .filter(thing -> !named.contains(thing.tag().value()))
                .toList();
        List<String> unseen = rest.stream()
                .map(thing -> thing.tag().value())
                .filter(tag -> !said.allSeen() && !seen.contains(tag))
                .toList();
        errors.unless(
                unseen.isEmpty(),
                "confirmation/seen",
                "NOT_ALL_SEEN",
                unseen.size(),
                unseen.stream().findFirst().orElse(""));
        rest.forEach(thing ->
                thing.agree(isCounted(thing, kept) ? counts.agreeing(thing.tag().value(), thing.cash()) : null));
        boolean forTwo =
                here.stream().anyMatch(thing -> kept.get(thing.tag().value()).valuable() || isCounted(thing, kept));
        errors.unless(!forTwo || said.witness() != null, "witness", "REQUIRED");
    }

    private void exceptions(List<ShiftThing> listed, List<ShiftThing> here, Map<String, KeptThing> kept) {
        List<Mismatch> exceptions = said.exceptions() == null ? List.of() : said.exceptions();
        for (int i = 0; i < exceptions.size(); i++) {
            Mismatch one = exceptions.get(i);
            String path = "exceptions/" + (i + 1) + "/";
            ShiftThing thing = listed.stream()
                    .filter(some -> some.tag().value().equals(one.tag()))
                    .findFirst()
                    .orElse(null);
            errors.unless(thing != null, path + "tag", "NOT_ON_THE_LIST");
            errors.unless(one.tag() == null || named.add(one.tag()), path + "tag", "SAID_TWICE");
            if (thing != null && here.contains(thing)) {
                differ(thing, one, path, isCounted(thing, kept));
            }
        }
    }

    private void differ(ShiftThing thing, Mismatch one, String path, boolean counted) {
        String kind = Texts.clean(one.kind());
        boolean known = ShiftMismatch.isKnown(kind);
        String remark = Texts.clean(one.remark());
        errors.unless(kind != null, path + "kind", "REQUIRED");
        errors.unless(kind == null || known, path + "kind", "UNKNOWN_CODE");
        errors.unless(remark != null, path + "remark", "REQUIRED");
        errors.unless(Texts.length(remark) <= REMARK_MAX, path + "remark", "TOO_LONG", REMARK_MAX);
        if (!known) {
            return;
        }
        ShiftMismatch how = ShiftMismatch.valueOf(kind);
        errors.unless(how != ShiftMismatch.SEAL_BROKEN || thing.seal() != null, path + "kind", "NO_SEAL");
        BigDecimal cash = one.cash() == null ? null : Counts.fits(one.cash(), path + "cash", errors);
        errors.unless(
                how != ShiftMismatch.COUNT_DIFFERS || !counted || one.cash() != null,
                path + "cash",
                "CASH_COUNT_REQUIRED");
        thing.differ(how, remark, cash);
    }

    private static boolean isCounted(ShiftThing thing, Map<String, KeptThing> kept) {
        return thing.seal() == null && kept.get(thing.tag().value()).hasCash();
    }
}
