package wanbi.handover.internal.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import wanbi.handover.api.ClaimCommand;
import wanbi.kernel.FieldErrors;
import wanbi.kernel.ItemTag;
import wanbi.kernel.Texts;

/**
 * A line of a claim as typed and found to be well-formed.
 *
 * @param path of the field, for refusals that need the case or the item to be judged
 * @param line null at a walk-up claim
 */
record AskedLine(String path, Integer line, ItemTag tag, int quantity, String description) {

    private static final int LINES_MAX = 50;
    private static final int DESCRIPTION_MAX = 500;

    static List<AskedLine> read(ClaimCommand.Open command, FieldErrors errors) {
        List<ClaimCommand.Line> typed = command.lines() == null ? List.of() : command.lines();
        errors.unless(!typed.isEmpty(), "lines", "REQUIRED")
                .unless(typed.size() <= LINES_MAX, "lines", "OUT_OF_RANGE", 1, LINES_MAX);
        Set<ItemTag> seen = new HashSet<>();
        List<AskedLine> lines = new ArrayList<>();
        for (int i = 0; i < Math.min(typed.size(), LINES_MAX); i++) {
            String path = "lines/" + (i + 1);
            read(typed.get(i), path, command.caseNumber() == null, errors).ifPresent(line -> {
                errors.unless(seen.add(line.tag()), path + "/itemTag", "ITEM_TWICE", line.tag());
                lines.add(line);
            });
        }
        return lines;
    }

    /** Some pieces of it have got a tag of their own. */
    AskedLine forTag(ItemTag bound) {
        return new AskedLine(path, line, bound, quantity, description);
    }

    private static Optional<AskedLine> read(ClaimCommand.Line typed, String path, boolean walkUp, FieldErrors errors) {
        if (typed == null) {
            errors.add(path, "REQUIRED");
            return Optional.empty();
        }
        Optional<ItemTag> tag = ItemTag.parse(Texts.clean(typed.itemTag()));
        String description = Texts.clean(typed.description());
        errors.unless(tag.isPresent(), path + "/itemTag", typed.itemTag() == null ? "REQUIRED" : "INVALID");
        if (typed.quantity() == null) {
            errors.add(path + "/quantity", "REQUIRED");
        } else {
            errors.unless(typed.quantity() >= 1, path + "/quantity", "OUT_OF_RANGE", 1, Short.MAX_VALUE);
        }
        if (walkUp) {
            errors.unless(typed.line() == null, path + "/line", "LINE_WITHOUT_CASE");
        } else {
            errors.unless(typed.line() != null, path + "/line", "REQUIRED");
        }
        errors.unless(Texts.length(description) <= DESCRIPTION_MAX, path + "/description", "TOO_LONG", DESCRIPTION_MAX);
        return tag.map(known ->
                new AskedLine(path, typed.line(), known, typed.quantity() == null ? 0 : typed.quantity(), description));
    }
}
