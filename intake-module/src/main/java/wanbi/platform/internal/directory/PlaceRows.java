package wanbi.platform.internal.directory;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import wanbi.kernel.FieldErrors;
import wanbi.kernel.SiteCode;
import wanbi.platform.api.ColumnMapping;
import wanbi.platform.api.DirectoryAdministration.PlaceDraft;
import wanbi.platform.api.ImportWords;
import wanbi.platform.api.RowTaker;
import wanbi.platform.api.SheetRow;

/** Opens the places of a file, whatever their order in it: all of it is one transaction, parents first. */
final class PlaceRows implements RowTaker {

    private static final int MOST = 5_000;
    private static final List<String> KINDS =
            Arrays.stream(PlaceKind.values()).map(PlaceKind::name).toList();

    private final SiteCode site;
    private final ColumnMapping mapping;
    private final PlaceRegistry registry;
    private final ImportWords words;

    PlaceRows(SiteCode site, ColumnMapping mapping, PlaceRegistry registry, ImportWords words) {
        this.site = site;
        this.mapping = mapping;
        this.registry = registry;
        this.words = words;
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
        List<RowFields> fields =
                rows.stream().map(row -> new RowFields(mapping, row)).toList();
        List<PlaceDraft> drafts = fields.stream().map(this::draft).toList();
        PlaceTree tree = registry.treeOf(site);
        List<FieldErrors> verdicts =
                new ArrayList<>(fields.stream().map(RowFields::unread).toList());
        for (int row : PlaceOrder.parentsFirst(drafts)) {
            FieldErrors errors = verdicts.get(row);
            registry.faultsOfNew(drafts.get(row), tree).all().forEach(errors::add);
            if (errors.isEmpty()) {
                registry.open(drafts.get(row), tree);
            }
        }
        return verdicts;
    }

    private PlaceDraft draft(RowFields fields) {
        String parent = PlaceRegistry.withPrefix(site, fields.text("parent"));
        String code = PlaceRegistry.withPrefix(site, fields.text("code"));
        String kind = words.code("placeKind", KINDS, fields.text("kind"));
        return new PlaceDraft(site, code, fields.text("name"), kind, parent, false, null);
    }
}
