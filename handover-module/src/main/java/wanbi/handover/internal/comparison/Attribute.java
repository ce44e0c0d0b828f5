package wanbi.handover.internal.comparison;

import java.util.List;
import java.util.function.Function;
import wanbi.intake.api.ItemForClaim;
import wanbi.intake.api.ReportedLine;
import wanbi.kernel.Texts;

/** The ten attributes of a thing, each as it was reported and as it was found (R09). */
enum Attribute {
    CATEGORY(true, ReportedLine::getCategory, ItemForClaim::getCategory),
    NAME(false, ReportedLine::getName, ItemForClaim::getName),
    BRAND(false, ReportedLine::getBrand, ItemForClaim::getBrand),
    MODEL(false, ReportedLine::getModel, ItemForClaim::getModel),
    SPEC(false, ReportedLine::getSpec, ItemForClaim::getSpec),
    QUANTITY(true, line -> "" + line.getReportedQuantity(), item -> "" + item.getQuantity()),
    COLOUR(true, line -> joined(line.getColours(), ","), item -> joined(item.getColours(), ",")),
    SERIAL(false, ReportedLine::getSerial, ItemForClaim::getSerial),
    FEATURES(false, ReportedLine::getFeatures, ItemForClaim::getFeatures),
    CONTENTS(false, line -> joined(line.getContents(), "; "), item -> joined(item.getContents(), "; "));

    private final boolean required;
    private final Function<ReportedLine, String> reported;
    private final Function<ItemForClaim, String> found;

    Attribute(boolean required, Function<ReportedLine, String> reported, Function<ItemForClaim, String> found) {
        this.required = required;
        this.reported = reported;
        this.found = found;
    }

    boolean isRequired() {
        return required;
    }

    /** @param line null when nobody reports the thing any more */
    String reported(ReportedLine line) {
        return line == null ? Texts.UNKNOWN : orUnknown(reported.apply(line));
    }

    String found(ItemForClaim item) {
        return orUnknown(found.apply(item));
    }

    private static String joined(List<String> values, String by) {
        return values == null ? null : String.join(by, values);
    }

    private static String orUnknown(String value) {
        return value == null || value.isBlank() ? Texts.UNKNOWN : value;
    }
}
