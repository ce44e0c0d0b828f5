package wanbi.intake.internal.playbook;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import wanbi.intake.api.Categories.Flagged;
import wanbi.intake.api.Categories.Ruled;
import wanbi.intake.api.CategoryRules;
import wanbi.intake.api.HoldRule;
import wanbi.intake.api.RiskFlagView;
import wanbi.intake.api.ShippedCodes;
import wanbi.kernel.FieldErrors;
import wanbi.kernel.Texts;

/** The rules of a category as head office wrote them, judged beside the rest of its playbook. */
record RulesDraft(CategoryRules rules, boolean photoForbidden) {

    private static final int MOST_FLAGS = 8;
    private static final int SENTENCE = 120;
    private static final int LONGEST_HOLD = 365;
    private static final Set<String> RAISED = Set.of("P1", "P2");

    /** No camera ever (L-08): these stay as they are shipped. */
    private static final Set<String> NEVER_PHOTOGRAPHED = Set.of("ID_DOCUMENT", "CASH_OR_BANK_CARD");

    static RulesDraft judged(FieldErrors errors, String category, Ruled typed) {
        List<Flagged> flags = typed.flags() == null ? List.of() : typed.flags();
        List<String> traits = typed.traits() == null ? List.of() : typed.traits();
        errors.unless(flags.size() <= MOST_FLAGS, "flags", "TOO_MANY", MOST_FLAGS);
        errors.unless(ShippedCodes.TRAITS.containsAll(traits), "traits", "INVALID");
        boolean shut = typed.photoForbidden() || !NEVER_PHOTOGRAPHED.contains(category);
        errors.unless(shut, "photoForbidden", "PHOTO_STAYS_FORBIDDEN");
        HoldRule hold = hold(errors, typed.hold() == null ? HoldRule.NONE : typed.hold());
        return new RulesDraft(new CategoryRules(flags(errors, flags), traits, hold), typed.photoForbidden());
    }

    private static HoldRule hold(FieldErrors errors, HoldRule typed) {
        if (typed.days() == null) {
            return new HoldRule(null, null, typed.sameDay());
        }
        boolean possible = typed.days() >= 1 && typed.days() <= LONGEST_HOLD;
        errors.unless(possible, "holdDays", "OUT_OF_RANGE", 1, LONGEST_HOLD);
        boolean counted = typed.count() != null && ShippedCodes.DAY_COUNTS.contains(typed.count());
        errors.unless(counted, "holdCount", typed.count() == null ? "REQUIRED" : "INVALID");
        return typed;
    }

    private static List<RiskFlagView> flags(FieldErrors errors, List<Flagged> typed) {
        Set<String> seen = new HashSet<>();
        return IntStream.range(0, typed.size())
                .mapToObj(i -> flag(errors, "flags/" + (i + 1) + "/", typed.get(i), seen))
                .toList();
    }

    private static RiskFlagView flag(FieldErrors errors, String at, Flagged typed, Set<String> seen) {
        String code = Texts.clean(typed.code());
        boolean sound = code != null && code.matches("[A-Z][A-Z0-9_]{0,39}");
        errors.unless(sound, at + "code", code == null ? "REQUIRED" : "INVALID");
        errors.unless(code == null || seen.add(code), at + "code", "TWICE", code);
        String raises = Texts.clean(typed.raises());
        String trait = Texts.clean(typed.trait());
        errors.unless(raises == null || RAISED.contains(raises), at + "raises", "INVALID");
        errors.unless(trait == null || ShippedCodes.TRAITS.contains(trait), at + "trait", "INVALID");
        return new RiskFlagView(
                code,
                PlaybookDraft.sentence(errors, at + "text", typed.text(), SENTENCE),
                PlaybookDraft.sentence(errors, at + "textEn", typed.textEn(), SENTENCE),
                raises,
                trait,
                typed.sameDay());
    }
}
