package wanbi.platform.internal.directory;

import java.util.List;
import wanbi.kernel.FieldErrors;
import wanbi.platform.api.ColumnMapping;
import wanbi.platform.api.DirectoryAdministration.SiteDraft;
import wanbi.platform.api.RowTaker;
import wanbi.platform.api.SheetRow;

/** Opens the sites of a file. All of it is one transaction, so that a dry run finds the same as the run itself. */
final class SiteRows implements RowTaker {

    private static final int MOST = 1_000;

    private final ColumnMapping mapping;
    private final SiteRegistry registry;
    private final DirectoryBook book;

    SiteRows(ColumnMapping mapping, SiteRegistry registry, DirectoryBook book) {
        this.mapping = mapping;
        this.registry = registry;
        this.book = book;
    }

    @Override
    public int chunk() {
        return MOST;
    }

    @Override
    public long most() {
        return MOST;
    }

    @Override
    public List<FieldErrors> keep(String job, List<SheetRow> rows) {
        return rows.stream().map(this::open).toList();
    }

    private FieldErrors open(SheetRow row) {
        RowFields fields = new RowFields(mapping, row);
        SiteDraft draft = new SiteDraft(
                fields.text("code"),
                fields.text("name"),
                region(fields.text("region")),
                fields.text("zone"),
                fields.text("phone"),
                fields.text("address"),
                fields.wholeNumber("households"),
                fields.wholeNumber("area"),
                false,
                null);
        FieldErrors errors = fields.unread();
        registry.faultsOfNew(draft).all().forEach(errors::add);
        if (errors.isEmpty()) {
            registry.openSite(draft);
        }
        return errors;
    }

    /** By code, or by the name that people know it under. */
    private String region(String typed) {
        return book.regions().stream()
                .filter(region -> region.name().equals(typed))
                .map(Region::code)
                .findFirst()
                .filter(code -> book.findRegion(typed).isEmpty())
                .orElse(typed);
    }
}
