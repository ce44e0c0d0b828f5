package wanbi.web.paper;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import wanbi.handover.api.AttributePair;
import wanbi.handover.api.HandoverSheet;
import wanbi.handover.api.SheetItem;

/** The first half of the hand-over form: the things and how they were compared. */
final class HandoverItems {

    private final Words words;

    HandoverItems(Words words) {
        this.words = words;
    }

    void write(Form form, HandoverSheet sheet) {
        form.section("items");
        int position = 0;
        for (SheetItem item : sheet.getItems()) {
            thing(form, sheet, item, ++position);
        }
        form.section("comparison");
        Part table = form.grid().with("class", "grid compare");
        form.columns(table, "attribute", "reported", "thing", "verdict");
        for (SheetItem item : sheet.getItems()) {
            compared(table.add("tbody", "one"), sheet, item);
        }
        verdict(form, sheet);
    }

    private void thing(Form form, HandoverSheet sheet, SheetItem item, int position) {
        Part table = form.pairs().with("class", "grid pairs thing");
        int all = sheet.getItems().size();
        if (all > 1) {
            table.add("tr")
                    .add("td", "band")
                    .with("colspan", "4")
                    .text(words.zh("items.of", position, all) + " " + words.en("items.of", position, all));
        }
        Part row = table.add("tr");
        form.value(row, "case", sheet.getCaseNumber());
        form.value(row, "tag", item.getItemTag()).with("class", "strong");
        row = table.add("tr");
        form.value(row, "name", item.getName() + " / " + words.code("category", item.getCategory()));
        form.value(row, "quantity.colour", item.getQuantity() + " / " + words.colours(item.getColours()));
        row = table.add("tr");
        form.value(row, "brand.model", brandAndModel(item));
        form.value(row, "seal", words.orNone(item.getSeal()));
        row = table.add("tr");
        form.value(row, "found", words.time(item.getFoundAt(), sheet.getZone()) + "\n" + place(item));
        form.value(row, "contents", contents(item.getContents()));
        if (!Words.isUnknown(item.getCondition())) {
            form.wide(table, "condition", item.getCondition());
        }
    }

    private void compared(Part rows, HandoverSheet sheet, SheetItem item) {
        if (sheet.getItems().size() > 1) {
            rows.add("tr").add("td", "band").with("colspan", "4").text(item.getItemTag() + "　" + item.getName());
        }
        for (AttributePair pair : item.getComparison()) {
            Part row = rows.add("tr");
            row.add("td").text(words.code("attribute", pair.getAttribute()));
            row.add("td").text(said(pair.getAttribute(), pair.getReported()));
            row.add("td").text(said(pair.getAttribute(), pair.getFound()));
            row.add("td", "c")
                    .text(pair.getVerdict() == null ? "" : words.zhCode("attributeVerdict", pair.getVerdict()));
        }
        if (item.getFeaturesRecorded() > 0 || !Words.isUnknown(item.getLiveProof())) {
            Part row = rows.add("tr");
            Part what = row.add("td");
            what.text(words.zh("hidden"));
            what.add("small").text(words.en("hidden"));
            row.add("td").with("colspan", "3").text(told(item));
        }
    }

    private String told(SheetItem item) {
        String count = words.zh("hidden.told", item.getFeaturesTold(), item.getFeaturesRecorded());
        return Words.isUnknown(item.getLiveProof())
                ? count
                : count + "\n" + words.zh("hidden.proof", "") + item.getLiveProof();
    }

    private void verdict(Form form, HandoverSheet sheet) {
        Part table = form.pairs().with("class", "grid pairs joined");
        Part row = table.add("tr");
        form.value(row, "verdict.all", words.code("verdict", sheet.getVerdict()))
                .with("class", "strong");
        String by = sheet.getComparisonWitness() == null
                ? sheet.getComparedByName()
                : sheet.getComparedByName() + "　" + words.zh("witness") + " " + sheet.getComparisonWitness();
        form.value(row, "compared.by", by);
    }

    private String brandAndModel(SheetItem item) {
        return Words.isUnknown(item.getBrand()) && Words.isUnknown(item.getModel())
                ? words.orUnknown(null)
                : words.orUnknown(item.getBrand()) + " / " + words.orUnknown(item.getModel());
    }

    private String place(SheetItem item) {
        return item.getPlacePath() == null ? "" : item.getPlacePath();
    }

    private String contents(List<String> contents) {
        return contents == null || contents.isEmpty()
                ? words.zh("none")
                : contents.stream().map(this::content).collect(Collectors.joining("；"));
    }

    /** A content is recorded as its kind and a text; the kind is a code. */
    private String content(String content) {
        String[] parts = content.split("[\\s:：]+", 2);
        String kind = words.zhCode("contentKind", parts[0]);
        return kind.equals(parts[0]) ? content : kind + (parts.length > 1 ? " " + parts[1] : "");
    }

    private String said(String attribute, String value) {
        if (Words.isUnknown(value)) {
            return words.orUnknown(value);
        }
        return switch (attribute) {
            case "CATEGORY" -> words.code("category", value);
            case "COLOUR" ->
                words.colours(Arrays.stream(value.split("\\s*,\\s*")).toList());
            default -> value;
        };
    }
}
