package wanbi.intake.internal.casefile;

import java.util.ArrayList;
import java.util.List;
import wanbi.kernel.FieldErrors;
import wanbi.kernel.SiteCode;
import wanbi.platform.api.ColumnMapping;
import wanbi.platform.api.RowTaker;
import wanbi.platform.api.SheetRow;

/** Takes the thefts of a file over, each judged as a report that is written down late. */
final class TheftRows implements RowTaker {

    private final SiteCode site;
    private final String fileName;
    private final ColumnMapping mapping;
    private final PastThefts past;

    TheftRows(SiteCode site, String fileName, ColumnMapping mapping, PastThefts past) {
        this.site = site;
        this.fileName = fileName;
        this.mapping = mapping;
        this.past = past;
    }

    @Override
    public List<FieldErrors> keep(String job, List<SheetRow> rows) {
        List<FieldErrors> verdicts = new ArrayList<>();
        for (SheetRow row : rows) {
            FieldErrors errors =
                    new FieldErrors().unless(!row.isWiderThan(mapping.width()), "row", "ROW_TOO_WIDE", mapping.width());
            past.keep(new PastTheft(site, fileName, field -> mapping.text(field, row)), job, errors);
            verdicts.add(errors);
        }
        return verdicts;
    }
}
