package wanbi.investigation.internal.footage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import wanbi.investigation.api.CameraCommand;
import wanbi.kernel.FieldErrors;
import wanbi.kernel.SiteCode;
import wanbi.platform.api.ColumnMapping;
import wanbi.platform.api.ImportWords;
import wanbi.platform.api.RowTaker;
import wanbi.platform.api.SheetRow;

/** Opens the cameras of a file by the registry's rules; what is there already is left as it is. */
final class CameraRows implements RowTaker {

    private static final List<String> CLASSES =
            Arrays.stream(LocationClass.values()).map(LocationClass::name).toList();

    private final SiteCode site;
    private final ColumnMapping mapping;
    private final CameraRegistry registry;
    private final CameraShelf shelf;
    private final ImportWords words;

    CameraRows(SiteCode site, ColumnMapping mapping, CameraRegistry registry, CameraShelf shelf, ImportWords words) {
        this.site = site;
        this.mapping = mapping;
        this.registry = registry;
        this.shelf = shelf;
        this.words = words;
    }

    @Override
    public List<FieldErrors> keep(String job, List<SheetRow> rows) {
        int last = shelf.lastNumber(site);
        List<FieldErrors> verdicts = new ArrayList<>();
        for (SheetRow row : rows) {
            String code = mapping.text("code", row);
            FieldErrors errors = keep(row, code == null ? "%s-C%03d".formatted(site, last + 1) : code);
            verdicts.add(errors);
            last = errors.isEmpty() && code == null ? last + 1 : last;
        }
        return verdicts;
    }

    private FieldErrors keep(SheetRow row, String code) {
        FieldErrors errors =
                new FieldErrors().unless(!row.isWiderThan(mapping.width()), "row", "ROW_TOO_WIDE", mapping.width());
        CameraCommand.Draft draft = draft(row, code, errors);
        CameraFacts facts = CameraFacts.of(draft);
        if (CameraCommand.isCodeOf(site, code) && shelf.find(code).isPresent()) {
            return errors.add("code", "ALREADY_THERE");
        }
        if (facts.equipmentNumber() != null
                && shelf.withNumber(site, facts.equipmentNumber()).isPresent()) {
            return errors.add("equipmentNumber", "ALREADY_THERE");
        }
        registry.faults(draft, facts).all().stream()
                .filter(error ->
                        errors.all().stream().noneMatch(noted -> noted.field().equals(error.field())))
                .toList()
                .forEach(errors::add);
        if (errors.isEmpty()) {
            registry.open(draft, facts);
        }
        return errors;
    }

    private CameraCommand.Draft draft(SheetRow row, String code, FieldErrors errors) {
        return new CameraCommand.Draft(
                site,
                code,
                ofSite(mapping.text("place", row)),
                mapping.text("coverage", row),
                mapping.text("equipmentNumber", row),
                words.code("locationClass", CLASSES, mapping.text("locationClass", row)),
                days("configuredRetentionDays", row, errors),
                days("requiredRetentionDays", row, errors),
                false,
                null);
    }

    /** The site in front of a place's code may be left out. */
    private String ofSite(String place) {
        boolean whole = place == null || place.equals(site.value()) || place.startsWith(site + "-");
        return whole ? place : site + "-" + place;
    }

    private Integer days(String field, SheetRow row, FieldErrors errors) {
        String text = mapping.text(field, row);
        if (text != null && !text.matches("\\d{1,5}")) {
            errors.add(field, "NOT_A_NUMBER");
            return null;
        }
        return text == null ? null : Integer.valueOf(text);
    }
}
