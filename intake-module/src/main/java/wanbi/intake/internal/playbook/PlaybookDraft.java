package wanbi.intake.internal.playbook;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import wanbi.intake.api.Categories.Asked;
import wanbi.intake.api.Categories.ChangePlaybook;
import wanbi.intake.api.Categories.Wanted;
import wanbi.intake.api.ShippedCodes;
import wanbi.kernel.FieldErrors;
import wanbi.kernel.Texts;

/** A playbook as head office wrote it, cleaned and judged as a whole: every wrong field is named at once. */
record PlaybookDraft(
        String advice, String adviceEn, List<Asked> questions, List<Wanted> actions, Optional<RulesDraft> rules) {

    private static final int ADVICE = 500;
    private static final int SENTENCE = 300;
    private static final int MOST_QUESTIONS = 10;
    private static final int MOST_ACTIONS = 6;
    private static final int DAY = 1440;

    static PlaybookDraft judged(ChangePlaybook typed) {
        FieldErrors errors = new FieldErrors();
        List<Asked> questions = typed.questions() == null ? List.of() : typed.questions();
        List<Wanted> actions = typed.actions() == null ? List.of() : typed.actions();
        errors.unless(questions.size() <= MOST_QUESTIONS, "questions", "TOO_MANY", MOST_QUESTIONS);
        errors.unless(actions.size() <= MOST_ACTIONS, "actions", "TOO_MANY", MOST_ACTIONS);
        PlaybookDraft draft = new PlaybookDraft(
                sentence(errors, "advice", typed.advice(), ADVICE),
                sentence(errors, "adviceEn", typed.adviceEn(), ADVICE),
                questions(errors, questions),
                actions(errors, actions),
                Optional.ofNullable(typed.rules()).map(rules -> RulesDraft.judged(errors, typed.code(), rules)));
        errors.refuse();
        return draft;
    }

    private static List<Asked> questions(FieldErrors errors, List<Asked> typed) {
        Set<String> seen = new HashSet<>();
        return IntStream.range(0, typed.size())
                .mapToObj(i -> {
                    Asked asked = typed.get(i);
                    String at = "questions/" + (i + 1) + "/";
                    String code = Texts.clean(asked.code());
                    boolean sound = code != null && code.matches("[A-Z][A-Z0-9_]{0,39}");
                    errors.unless(sound, at + "code", code == null ? "REQUIRED" : "INVALID");
                    errors.unless(code == null || seen.add(code), at + "code", "TWICE", code);
                    List<String> options = asked.options() == null ? List.of() : asked.options();
                    errors.unless(ShippedCodes.ANSWER_OPTIONS.containsAll(options), at + "options", "INVALID");
                    return new Asked(
                            code,
                            sentence(errors, at + "text", asked.text(), SENTENCE),
                            sentence(errors, at + "textEn", asked.textEn(), SENTENCE),
                            options);
                })
                .toList();
    }

    private static List<Wanted> actions(FieldErrors errors, List<Wanted> typed) {
        Set<String> seen = new HashSet<>();
        return IntStream.range(0, typed.size())
                .mapToObj(i -> {
                    Wanted wanted = typed.get(i);
                    String at = "actions/" + (i + 1) + "/";
                    String action = Texts.clean(wanted.action());
                    boolean known = action != null && ShippedCodes.SECOND_LOSS_ACTIONS.contains(action);
                    errors.unless(known, at + "action", "UNKNOWN_CODE", action);
                    errors.unless(!known || seen.add(action), at + "action", "TWICE", action);
                    Integer minutes = wanted.minutes();
                    boolean possible = minutes != null && minutes >= 1 && minutes <= DAY;
                    errors.unless(possible, at + "minutes", minutes == null ? "REQUIRED" : "OUT_OF_RANGE", 1, DAY);
                    return new Wanted(
                            action,
                            minutes,
                            sentence(errors, at + "instruction", wanted.instruction(), SENTENCE),
                            sentence(errors, at + "instructionEn", wanted.instructionEn(), SENTENCE));
                })
                .toList();
    }

    static String sentence(FieldErrors errors, String field, String typed, int longest) {
        String cleaned = Texts.clean(typed);
        errors.unless(cleaned != null, field, "REQUIRED");
        errors.unless(cleaned == null || cleaned.length() <= longest, field, "TOO_LONG", longest);
        return cleaned;
    }
}
