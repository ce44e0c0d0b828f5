package wanbi.handover.internal.claim;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import wanbi.handover.api.ClaimCommand;
import wanbi.handover.api.Comparisons.Told;
import wanbi.kernel.FieldErrors;
import wanbi.kernel.ItemTag;
import wanbi.kernel.Texts;

/** Reads the claimant's answers as typed: each thing of the claim once, none left out. */
final class AnswerReading {

    private static final int ANSWERS_MAX = 20;
    private static final int ANSWER_MAX = 200;

    private AnswerReading() {}

    static List<Told> read(ClaimCommand.Answer command, Counter counter) {
        List<ClaimCommand.ItemAnswers> typed = command.answers() == null ? List.of() : command.answers();
        FieldErrors errors = new FieldErrors();
        Map<ItemTag, Told> told = new LinkedHashMap<>();
        for (int i = 0; i < typed.size(); i++) {
            String path = "answers/" + (i + 1);
            ClaimCommand.ItemAnswers answers = typed.get(i);
            Optional<ItemTag> tag = ItemTag.parse(answers.itemTag()).filter(counter.items()::containsKey);
            errors.unless(tag.isPresent(), path + "/itemTag", "NOT_IN_CLAIM");
            tag.ifPresent(known -> {
                errors.unless(!told.containsKey(known), path + "/itemTag", "ITEM_TWICE", known);
                told.put(known, told(known, answers, counter, path, errors));
            });
        }
        counter.claim().tags().stream()
                .filter(tag -> !told.containsKey(tag))
                .forEach(tag -> errors.add("answers", "ANSWERS_MISSING", tag));
        errors.refuse();
        return List.copyOf(told.values());
    }

    private static Told told(
            ItemTag tag, ClaimCommand.ItemAnswers typed, Counter counter, String path, FieldErrors errors) {
        List<String> answers = typed.hiddenFeatures() == null
                ? List.of()
                : typed.hiddenFeatures().stream()
                        .map(AnswerReading::oneLine)
                        .filter(Objects::nonNull)
                        .toList();
        String proof = oneLine(typed.liveProof());
        errors.unless(answers.size() <= ANSWERS_MAX, path + "/hiddenFeatures", "OUT_OF_RANGE", 0, ANSWERS_MAX);
        for (int i = 0; i < answers.size(); i++) {
            errors.unless(
                    Texts.length(answers.get(i)) <= ANSWER_MAX,
                    path + "/hiddenFeatures/" + (i + 1),
                    "TOO_LONG",
                    ANSWER_MAX);
        }
        errors.unless(Texts.length(proof) <= ANSWER_MAX, path + "/liveProof", "TOO_LONG", ANSWER_MAX);
        return new Told(tag, answers, counter.item(tag).getHiddenFeatures(), proof);
    }

    private static String oneLine(String typed) {
        String cleaned = Texts.clean(typed);
        return cleaned == null ? null : cleaned.replace('\n', ' ');
    }
}
