package wanbi.intake.internal.casefile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import wanbi.intake.api.ReportLoss.Content;
import wanbi.intake.api.ReportLoss.EstimatedValue;
import wanbi.intake.api.ReportLoss.Item;
import wanbi.intake.api.ShippedCodes;
import wanbi.kernel.Texts;

/** Judges one line of a report (R04, R05). */
final class ItemCheck {

    private static final int SHORTEST_OTHER_NAME = 2;
    private static final int MOST_FLAGS = 20;
    private static final BigDecimal MOST_WORTH = new BigDecimal("999999999.99");

    private final FieldCheck at;
    private final Item typed;
    private final boolean complete;
    private final Surroundings around;

    ItemCheck(FieldCheck at, Item typed, boolean complete, Surroundings around) {
        this.at = at;
        this.typed = typed;
        this.complete = complete && !around.littleWorth().test(typed);
        this.around = around;
    }

    Item cleaned() {
        String category = Texts.clean(typed.category());
        at.needed(true, "category", category);
        at.unless(
                category == null || around.knowsCategory(category),
                "category",
                "UNKNOWN_CODE",
                FieldCheck.shortened(category));
        return new Item(
                category,
                name(category),
                knownOrChosen("brand", typed.brand()),
                knownOrChosen("model", typed.model()),
                knownOrChosen("spec", typed.spec()),
                quantity(),
                colours(),
                at.line("serial", typed.serial(), 60),
                at.text("features", typed.features(), 500),
                hiddenFeatures(),
                contents(),
                worth(),
                answers(),
                riskFlags(category));
    }

    /** Of little worth: the word for its kind is enough, unless the kind says nothing. */
    private String name(String category) {
        String said = at.line("name", typed.name(), 60);
        boolean kindIsEnough = said == null
                && !"OTHER".equals(category)
                && around.littleWorth().test(typed);
        String name = kindIsEnough ? around.nameOf(category) : said;
        at.needed(true, "name", name);
        boolean tooShort = "OTHER".equals(category) && name != null && Texts.length(name) < SHORTEST_OTHER_NAME;
        at.unless(!tooShort, "name", "TOO_SHORT", SHORTEST_OTHER_NAME);
        return name;
    }

    /** Not knowing is an answer, leaving it blank is none (R05). */
    private String knownOrChosen(String field, String said) {
        String cleaned = at.line(field, said, 60);
        at.unless(!complete || cleaned != null, field, "UNKNOWN_MUST_BE_CHOSEN");
        return cleaned;
    }

    private Integer quantity() {
        Integer quantity = typed.quantity();
        at.needed(true, "quantity", quantity);
        boolean inRange = quantity == null || quantity >= 1 && quantity <= CaseLine.MOST_OF_A_KIND;
        at.unless(inRange, "quantity", "OUT_OF_RANGE", 1, CaseLine.MOST_OF_A_KIND);
        return quantity;
    }

    private List<String> colours() {
        List<String> colours = given(typed.colours()).stream()
                .map(Texts::clean)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        at.unless(colours.size() <= 3, "colours", "TOO_MANY", 3);
        colours.stream()
                .filter(colour -> !ShippedCodes.COLOURS.contains(colour))
                .forEach(colour -> at.wrong("colours", "UNKNOWN_CODE", FieldCheck.shortened(colour)));
        return colours;
    }

    private List<String> hiddenFeatures() {
        List<String> cleaned = new ArrayList<>();
        List<String> told = given(typed.hiddenFeatures());
        at.unless(told.size() <= 10, "hiddenFeatures", "TOO_MANY", 10);
        for (int i = 0; i < told.size(); i++) {
            String feature = at.line("hiddenFeatures/" + (i + 1), told.get(i), 200);
            if (feature != null) {
                cleaned.add(feature);
            }
        }
        return List.copyOf(cleaned);
    }

    private List<Content> contents() {
        List<Content> cleaned = new ArrayList<>();
        List<Content> told = given(typed.contents());
        at.unless(told.size() <= 30, "contents", "TOO_MANY", 30);
        for (int i = 0; i < told.size(); i++) {
            FieldCheck one = at.part("contents").part(String.valueOf(i + 1));
            Content content = told.get(i) == null ? new Content(null, null) : told.get(i);
            String kind = one.code("kind", content.kind(), ShippedCodes.CONTENT_KINDS);
            one.needed(true, "kind", kind);
            cleaned.add(new Content(kind, one.line("text", content.text(), 200)));
        }
        return List.copyOf(cleaned);
    }

    private EstimatedValue worth() {
        EstimatedValue said = typed.estimatedValue();
        if (said == null || said.amount() == null && Texts.clean(said.currency()) == null) {
            return null;
        }
        FieldCheck value = at.part("estimatedValue");
        BigDecimal amount = said.amount();
        String currency = value.code("currency", said.currency(), Currencies.CODES);
        String proof = value.code("proof", said.proof(), ShippedCodes.VALUE_PROOFS);
        value.needed(true, "amount", amount);
        value.needed(true, "currency", currency);
        boolean inRange = amount == null
                || amount.signum() >= 0
                        && amount.compareTo(MOST_WORTH) <= 0
                        && amount.stripTrailingZeros().scale() <= 2;
        value.unless(inRange, "amount", "OUT_OF_RANGE", "0", MOST_WORTH.toPlainString());
        return new EstimatedValue(amount, currency, proof == null ? "NONE" : proof);
    }

    private Map<String, String> answers() {
        Map<String, String> cleaned = new LinkedHashMap<>();
        Map<String, String> given = typed.answers() == null ? Map.of() : typed.answers();
        at.unless(given.size() <= 30, "answers", "TOO_MANY", 30);
        given.forEach((question, answer) -> {
            String text = at.line("answers/" + FieldCheck.shortened(question), answer, 200);
            at.unless(isCode(question), "answers", "UNKNOWN_CODE", FieldCheck.shortened(question));
            if (text != null) {
                cleaned.put(question, text);
            }
        });
        return cleaned;
    }

    /** Those that the category's playbook asks about; of a category that nobody knows nothing can be said. */
    private List<String> riskFlags(String category) {
        List<String> told = given(typed.riskFlags()).stream()
                .map(Texts::clean)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        at.unless(told.size() <= MOST_FLAGS, "riskFlags", "TOO_MANY", MOST_FLAGS);
        Set<String> asked = around.flags(category);
        told.stream()
                .limit(MOST_FLAGS)
                .filter(code -> around.knowsCategory(category) && !asked.contains(code))
                .forEach(code -> at.wrong("riskFlags", "UNKNOWN_CODE", FieldCheck.shortened(code)));
        return told;
    }

    private static boolean isCode(String code) {
        return code != null && code.matches("[A-Z][A-Z0-9_]{0,39}");
    }

    private static <T> List<T> given(List<T> list) {
        return list == null ? List.of() : list;
    }
}
