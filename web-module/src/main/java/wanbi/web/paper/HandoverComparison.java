package wanbi.web.paper;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import wanbi.handover.api.AttributePair;
import wanbi.handover.api.HandoverSheet;
import wanbi.handover.api.SheetItem;

/** The second part of the hand-over form: what was reported beside what was found, and what came of it. */
final class HandoverComparison {

    private static final String UNDECIDED = "UNDECIDED";

    private final Words words;

    HandoverComparison(Words words) {
        this.words = words;
    }

    void write(Form form, HandoverSheet sheet) {
        form.section("comparison");
        Part table = form.grid().with("class", "grid compare");
        form.columns(table, "attribute", "reported", "thing", "verdict");
        for (SheetItem item : sheet.getItems()) {
            Part rows = table.add("tbody", "one");
            if (sheet.getItems().size() > 1) {
                rows.add("tr").add("td", "band").with("colspan", "4").text(item.getItemTag() + "　" + item.getName());
            }
            compared(rows, item);
            features(rows, item);
        }
        verdict(form, sheet);
    }

    private void compared(Part rows, SheetItem item) {
        for (AttributePair pair : item.getComparison()) {
            if (!isUnknownToBoth(pair)) {
                Part row = rows.add("tr");
                row.add("td").text(words.code("attribute", pair.getAttribute()));
                row.add("td").text(said(pair.getAttribute(), pair.getReported()));
                row.add("td").text(said(pair.getAttribute(), pair.getFound()));
                row.add("td", "c").text(words.zhCode("attributeVerdict", judged(pair)));
            }
        }
        String neither = item.getComparison().stream()
                .filter(HandoverComparison::isUnknownToBoth)
                .map(pair -> words.zhCode("attribute", pair.getAttribute()))
                .collect(Collectors.joining("、"));
        if (!neither.isEmpty()) {
            wide(rows, "neither", neither);
        }
    }

    /** Where neither side knows anything and nobody judged, one line for all is enough. */
    private static boolean isUnknownToBoth(AttributePair pair) {
        return Words.isUnknown(pair.getReported())
                && Words.isUnknown(pair.getFound())
                && UNDECIDED.equals(judged(pair));
    }

    /** An attribute that nobody judged is undecided (http-api.md). */
    private static String judged(AttributePair pair) {
        return pair.getVerdict() == null ? UNDECIDED : pair.getVerdict();
    }

    private void features(Part rows, SheetItem item) {
        boolean proven = !Words.isUnknown(item.getLiveProof());
        if (item.getFeaturesRecorded() > 0 || proven) {
            String told = words.zh("hidden.told", item.getFeaturesTold(), item.getFeaturesRecorded());
            wide(rows, "hidden", proven ? told + "\n" + words.zh("hidden.proof") + item.getLiveProof() : told);
        }
    }

    private void wide(Part rows, String key, String text) {
        Part row = rows.add("tr");
        Part what = row.add("td");
        what.text(words.zh(key));
        what.add("small").text(words.en(key));
        row.add("td").with("colspan", "3").text(text);
    }

    private void verdict(Form form, HandoverSheet sheet) {
        Part row = form.pairs().with("class", "grid pairs joined").add("tr");
        form.value(row, "verdict.all", words.code("verdict", sheet.getVerdict()))
                .with("class", "strong");
        String by = sheet.getComparisonWitness() == null
                ? sheet.getComparedByName()
                : sheet.getComparedByName() + "　" + words.zh("witness") + " " + sheet.getComparisonWitness();
        form.value(row, "compared.by", by);
    }

    private String said(String attribute, String value) {
        if (Words.isUnknown(value)) {
            return words.orUnknown(value);
        }
        return switch (attribute) {
            case "CATEGORY" -> words.code("category", value);
            case "COLOUR" -> words.colours(split(value, "\\s*,\\s*"));
            case "CONTENTS" -> words.contents(split(value, ";\\s+"));
            default -> value;
        };
    }

    private static List<String> split(String value, String by) {
        return Arrays.stream(value.split(by)).toList();
    }
}
