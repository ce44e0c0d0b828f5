package wanbi.intake.internal.casefile;

import java.util.ArrayList;
import java.util.List;
import wanbi.intake.api.ReportLoss;
import wanbi.intake.api.ReportLoss.Item;
import wanbi.kernel.FieldErrors;

/** What a client said, with something said later put in its place. */
final class Said {

    private static final int LONGEST = 500;

    private Said() {}

    /** With what is said at the acceptance; null leaves what was said at the report. */
    static ReportLoss completed(ReportLoss said, Boolean readBack, Integer noticeVersion) {
        FlatReport flat = FlatReport.of(said);
        if (readBack != null) {
            flat.put("readBack", readBack);
        }
        if (noticeVersion != null) {
            flat.put("noticeVersion", noticeVersion);
        }
        return flat.report();
    }

    /**
     * One more line, judged beside those that stand there.
     *
     * @throws wanbi.kernel.InvalidInput whose paths are those of the line alone
     */
    static Item judged(Item typed, ReportLoss beside, Surroundings around) {
        FieldErrors errors = new FieldErrors();
        FieldCheck at = new FieldCheck(errors);
        Item item = new ItemCheck(at, typed, beside.accept(), around).cleaned();
        at.unless(beside.items().size() < ReportCheck.MOST_LINES, "items", "TOO_MANY_LINES", ReportCheck.MOST_LINES);
        boolean photographed = !beside.photos().isEmpty() && around.forbidsPhotos(item.category());
        at.unless(!photographed, "category", "ID_PHOTO_REFUSED");
        errors.refuse();
        return item;
    }

    /** The first description by somebody who had reported nothing before. */
    static Item described(Item item, String description, List<String> hiddenFeatures) {
        FieldErrors errors = new FieldErrors();
        FieldCheck at = new FieldCheck(errors);
        String features = at.text("description", description, LONGEST);
        List<String> hidden = new ArrayList<>();
        if (hiddenFeatures != null) {
            hiddenFeatures.stream()
                    .map(feature -> at.line("hiddenFeatures", feature, 200))
                    .filter(feature -> feature != null)
                    .forEach(hidden::add);
        }
        errors.refuse();
        return new Item(
                item.category(),
                item.name(),
                item.brand(),
                item.model(),
                item.spec(),
                item.quantity(),
                item.colours(),
                item.serial(),
                features == null ? item.features() : features,
                hidden.isEmpty() ? item.hiddenFeatures() : List.copyOf(hidden),
                item.contents(),
                item.estimatedValue(),
                item.answers(),
                item.riskFlags());
    }
}
