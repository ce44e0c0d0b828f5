package wanbi.web.paper;

import wanbi.handover.api.AttributePair;
import wanbi.handover.api.HandoverSheet;
import wanbi.handover.api.SheetItem;

/** The first part of the hand-over form: the things that go out of the house. */
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
        form.value(row, "quantity.colour", quantity(item) + " / " + words.colours(item.getColours()));
        row = table.add("tr");
        form.value(row, "brand.model", brandAndModel(item));
        form.value(row, "seal", words.orNone(item.getSeal()));
        row = table.add("tr");
        form.value(row, "found", words.time(item.getFoundAt(), sheet.getZone()) + "\n" + place(item));
        form.value(row, "contents", words.contents(item.getContents()));
        if (!Words.isUnknown(item.getCondition())) {
            form.wide(table, "condition", item.getCondition());
        }
    }

    /** Of three umbrellas one may come back first. */
    private String quantity(SheetItem item) {
        String given = Integer.toString(item.getQuantity());
        return item.getComparison().stream()
                .filter(pair -> "QUANTITY".equals(pair.getAttribute()))
                .map(AttributePair::getReported)
                .filter(reported -> reported != null && reported.matches("\\d{1,6}"))
                .filter(reported -> Integer.parseInt(reported) > item.getQuantity())
                .map(reported ->
                        words.zh("quantity.of", given, reported) + " " + words.en("quantity.of", given, reported))
                .findFirst()
                .orElse(given);
    }

    private String brandAndModel(SheetItem item) {
        return Words.isUnknown(item.getBrand()) && Words.isUnknown(item.getModel())
                ? words.orUnknown(null)
                : words.orUnknown(item.getBrand()) + " / " + words.orUnknown(item.getModel());
    }

    private String place(SheetItem item) {
        return item.getPlacePath() == null ? "" : item.getPlacePath();
    }
}
