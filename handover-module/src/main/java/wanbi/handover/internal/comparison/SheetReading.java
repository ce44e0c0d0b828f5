package wanbi.handover.internal.comparison;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import wanbi.handover.api.ClaimCommand.AttributeVerdict;
import wanbi.handover.api.Comparisons.VerdictSheet;
import wanbi.kernel.FieldErrors;
import wanbi.kernel.ItemTag;

/** Reads the sheet as typed and names everything that is wrong with it at once. */
final class SheetReading {

    private final Map<ItemTag, Map<Attribute, Finding>> sheet = new LinkedHashMap<>();
    private final FieldErrors errors = new FieldErrors();

    SheetReading(List<ItemTag> items) {
        items.forEach(tag -> sheet.put(tag, new EnumMap<>(Attribute.class)));
    }

    VerdictSheet read(List<AttributeVerdict> typed) {
        for (int i = 0; i < typed.size(); i++) {
            take(typed.get(i), "attributes/" + (i + 1));
        }
        if (errors.isEmpty()) {
            sheet.forEach(this::refuseUnlessJudged);
        }
        errors.refuse();
        return new VerdictSheet(written(), differs());
    }

    private void take(AttributeVerdict typed, String path) {
        Optional<ItemTag> tag = ItemTag.parse(typed.itemTag()).filter(sheet::containsKey);
        Optional<Attribute> attribute = code(Attribute.values(), typed.attribute());
        Optional<Finding> finding = code(Finding.values(), typed.verdict());
        errors.unless(tag.isPresent(), path + "/itemTag", "NOT_IN_CLAIM")
                .unless(attribute.isPresent(), path + "/attribute", "UNKNOWN_CODE", "" + typed.attribute())
                .unless(finding.isPresent(), path + "/verdict", "UNKNOWN_CODE", "" + typed.verdict());
        if (tag.isPresent() && attribute.isPresent() && finding.isPresent()) {
            Finding before = sheet.get(tag.get()).putIfAbsent(attribute.get(), finding.get());
            errors.unless(before == null, path + "/attribute", "ATTRIBUTE_TWICE");
        }
    }

    private void refuseUnlessJudged(ItemTag tag, Map<Attribute, Finding> findings) {
        Arrays.stream(Attribute.values())
                .filter(attribute -> attribute.isRequired() && !findings.containsKey(attribute))
                .forEach(attribute -> errors.add("attributes", "ATTRIBUTE_NOT_JUDGED", tag, attribute));
    }

    private Map<ItemTag, Map<String, String>> written() {
        Map<ItemTag, Map<String, String>> written = new LinkedHashMap<>();
        sheet.forEach((tag, findings) -> {
            Map<String, String> verdicts = new LinkedHashMap<>();
            for (Attribute attribute : Attribute.values()) {
                verdicts.put(
                        attribute.name(),
                        findings.getOrDefault(attribute, Finding.UNDECIDED).name());
            }
            written.put(tag, verdicts);
        });
        return written;
    }

    private boolean differs() {
        return sheet.values().stream()
                .flatMap(findings -> findings.entrySet().stream())
                .anyMatch(entry -> entry.getKey().isRequired() && entry.getValue() == Finding.MISMATCH);
    }

    private static <E extends Enum<E>> Optional<E> code(E[] codes, String typed) {
        return Arrays.stream(codes).filter(code -> code.name().equals(typed)).findFirst();
    }
}
