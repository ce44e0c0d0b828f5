package wanbi.intake.internal.founditem;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wanbi.intake.api.RegisterFind;
import wanbi.intake.api.RegisterFind.Finder;
import wanbi.intake.api.ReportLoss.Content;
import wanbi.intake.api.ReportLoss.EstimatedValue;
import wanbi.kernel.FieldErrors;
import wanbi.kernel.Texts;

/** A find as a form of texts, field by field: what a correction changes, and how old and new are shown side by side. */
final class FindForm {

    private static final Set<String> FIELDS = Set.of(
            "foundAt",
            "place",
            "placeNote",
            "finder/kind",
            "finder/name",
            "finder/phone",
            "category",
            "name",
            "brand",
            "model",
            "spec",
            "serial",
            "colours",
            "quantity",
            "features",
            "hiddenFeatures",
            "condition",
            "estimatedValue/amount",
            "estimatedValue/proof",
            "photos",
            "riskFlags");
    private static final Pattern CONTENT = Pattern.compile("contents/(\\d{1,2})/(kind|text)");

    private final Map<String, String> changes = new TreeMap<>();
    private final FieldErrors errors;

    /** @param typed field → new value; a field may be written with dots or slashes */
    FindForm(Map<String, String> typed, FieldErrors errors) {
        this.errors = errors;
        typed.forEach((field, value) -> changes.put(field.replace('.', '/'), Texts.clean(value)));
        changes.keySet().stream()
                .filter(field ->
                        !FIELDS.contains(field) && !CONTENT.matcher(field).matches())
                .forEach(field -> errors.add(field, "NOT_CHANGEABLE"));
    }

    /** The find with the changes made; values that cannot be read are noted as errors and left as they were. */
    RegisterFind change(RegisterFind old, String reason) {
        return new RegisterFind(
                old.site(),
                moment("foundAt", old.foundAt()),
                text("place", old.place()),
                text("placeNote", old.placeNote()),
                old.lateEntryReason() == null && changes.containsKey("foundAt") ? reason : old.lateEntryReason(),
                new Finder(
                        text("finder/kind", old.finder().kind()),
                        text("finder/name", old.finder().name()),
                        text("finder/phone", old.finder().phone())),
                text("category", old.category()),
                text("name", old.name()),
                text("brand", old.brand()),
                text("model", old.model()),
                text("spec", old.spec()),
                text("serial", old.serial()),
                list("colours", old.colours()),
                number("quantity", old.quantity()),
                text("features", old.features()),
                list("hiddenFeatures", old.hiddenFeatures()),
                text("condition", old.condition()),
                contents(old.contents()),
                value(old.estimatedValue()),
                list("photos", old.photos()),
                null,
                null,
                null,
                list("riskFlags", old.riskFlags()));
    }

    private String text(String field, String old) {
        return changes.containsKey(field) ? changes.get(field) : old;
    }

    private List<String> list(String field, List<String> old) {
        if (!changes.containsKey(field)) {
            return old;
        }
        String typed = changes.get(field);
        return typed == null ? List.of() : List.of(typed.split("[,\\n]"));
    }

    private Integer number(String field, Integer old) {
        String typed = text(field, null);
        if (typed == null) {
            return changes.containsKey(field) ? null : old;
        }
        try {
            return Integer.valueOf(typed);
        } catch (NumberFormatException e) {
            errors.add(field, "INVALID");
            return old;
        }
    }

    private Instant moment(String field, Instant old) {
        String typed = text(field, null);
        if (typed == null) {
            return changes.containsKey(field) ? null : old;
        }
        try {
            return OffsetDateTime.parse(typed).toInstant();
        } catch (DateTimeParseException e) {
            errors.add(field, "INVALID");
            return old;
        }
    }

    private EstimatedValue value(EstimatedValue old) {
        String amount =
                text("estimatedValue/amount", old == null ? null : old.amount().toPlainString());
        String proof = text("estimatedValue/proof", old == null ? null : old.proof());
        if (amount == null) {
            return null;
        }
        try {
            return new EstimatedValue(new BigDecimal(amount), FindRules.CURRENCY, proof);
        } catch (NumberFormatException e) {
            errors.add("estimatedValue/amount", "INVALID");
            return old;
        }
    }

    /** Things inside are changed one by one; the next number adds one, a blank kind and text take one out. */
    private List<Content> contents(List<Content> old) {
        List<Content> contents = new ArrayList<>(old);
        changes.forEach((field, typed) -> {
            Matcher path = CONTENT.matcher(field);
            if (!path.matches()) {
                return;
            }
            int index = Integer.parseInt(path.group(1)) - 1;
            if (index < 0 || index > contents.size()) {
                errors.add(field, "NOT_CHANGEABLE");
                return;
            }
            Content now = index < contents.size() ? contents.get(index) : new Content(null, null);
            Content next =
                    "kind".equals(path.group(2)) ? new Content(typed, now.text()) : new Content(now.kind(), typed);
            if (index < contents.size()) {
                contents.set(index, next);
            } else {
                contents.add(next);
            }
        });
        return contents;
    }

    /** Every field with its text, for showing what a correction has changed. */
    static Map<String, String> of(RegisterFind find) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("category", find.category());
        form.put("name", find.name());
        form.put("brand", find.brand());
        form.put("model", find.model());
        form.put("spec", find.spec());
        form.put("serial", find.serial());
        form.put("colours", String.join(",", find.colours()));
        form.put("quantity", String.valueOf(find.quantity()));
        form.put("features", find.features());
        form.put("hiddenFeatures", String.join("\n", find.hiddenFeatures()));
        form.put("condition", find.condition());
        for (int i = 0; i < find.contents().size(); i++) {
            form.put("contents/" + (i + 1) + "/kind", find.contents().get(i).kind());
            form.put("contents/" + (i + 1) + "/text", find.contents().get(i).text());
        }
        if (find.estimatedValue() != null) {
            form.put("estimatedValue/amount", find.estimatedValue().amount().toPlainString());
            form.put("estimatedValue/proof", find.estimatedValue().proof());
        }
        form.put("foundAt", find.foundAt().toString());
        form.put("place", find.place());
        form.put("placeNote", find.placeNote());
        form.put("finder/kind", find.finder().kind());
        form.put("finder/name", find.finder().name());
        form.put("finder/phone", find.finder().phone());
        form.put("photos", String.join(",", find.photos()));
        form.put("riskFlags", String.join(",", find.riskFlags()));
        return form;
    }
}
