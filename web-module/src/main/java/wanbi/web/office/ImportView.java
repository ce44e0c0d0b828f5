package wanbi.web.office;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.primefaces.event.FileUploadEvent;
import wanbi.intake.api.CategoryView;
import wanbi.intake.api.FoundItemImport;
import wanbi.intake.api.FoundItemImport.ImportOrder;
import wanbi.intake.api.FoundItemImport.LedgerFile;
import wanbi.intake.api.FoundItemImport.LedgerPreview;
import wanbi.intake.api.FoundItemImport.RememberedMapping;
import wanbi.platform.api.ColumnRule;
import wanbi.platform.api.JobView;
import wanbi.platform.api.Jobs;
import wanbi.platform.api.Jobs.JobRef;
import wanbi.web.form.Catalogue;
import wanbi.web.frame.CurrentSite;

/** An existing ledger of found items on its way in: file, columns by clicks, trial, import with progress (R08). */
@Named
@ViewScoped
public class ImportView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String CATEGORY = "category";
    private static final List<String> FIELDS = List.of(
            "foundAt",
            CATEGORY,
            "name",
            "features",
            "place",
            "placeNote",
            "colours",
            "quantity",
            "storagePlace",
            "originalNumber");

    @Inject
    private FoundItemImport imports;

    @Inject
    private Jobs jobs;

    @Inject
    private CurrentSite here;

    @Inject
    private Catalogue catalogue;

    private UploadedLedger ledger;
    private List<String> columns = List.of();
    private List<List<String>> rows = List.of();
    private List<RuleForm> rules = List.of();
    private String job;
    private boolean trial;

    public void upload(FileUploadEvent event) throws IOException {
        ledger = UploadedLedger.of(event.getFile());
        job = null;
        LedgerPreview preview =
                ledger.read(content -> imports.preview(new LedgerFile(here.getSite(), content, ledger.name())));
        columns = List.copyOf(preview.columns());
        rows = preview.rows();
        Map<String, ColumnRule> remembered = imports.remembered(new RememberedMapping(here.getSite(), columns));
        rules = FIELDS.stream()
                .map(field -> proposed(field, remembered.get(field)))
                .toList();
        readCategories();
    }

    private RuleForm proposed(String field, ColumnRule remembered) {
        RuleForm form = new RuleForm(field);
        if (remembered != null) {
            form.take(remembered);
        } else {
            Headings.column(field, columns).ifPresent(form::setColumn);
        }
        if ("quantity".equals(field) && !form.isUsed()) {
            form.setConstant("1");
        }
        return form;
    }

    /** The texts of the category's column, each to be given one of our categories. */
    public void readCategories() {
        rules.stream()
                .filter(rule -> CATEGORY.equals(rule.getField()))
                .forEach(rule -> rule.read(texts(rule.getColumn()).toList(), this::likely));
    }

    /** The category whose word stands in the ledger's text; somebody looks at it before anything is kept. */
    private String likely(String text) {
        return catalogue.getAll().stream()
                .filter(category -> text.contains(category.getName()))
                .map(CategoryView::getCode)
                .findFirst()
                .orElse("OTHER");
    }

    private Stream<String> texts(String column) {
        int at = column == null ? -1 : columns.indexOf(column);
        return at < 0
                ? Stream.empty()
                : rows.stream()
                        .filter(row -> row.size() > at)
                        .map(row -> row.get(at))
                        .distinct();
    }

    public void tryOut() throws IOException {
        start(true);
    }

    public void keep() throws IOException {
        start(false);
    }

    private void start(boolean dryRun) throws IOException {
        Map<String, ColumnRule> mapping = new LinkedHashMap<>();
        rules.stream().filter(RuleForm::isUsed).forEach(rule -> mapping.put(rule.getField(), rule.rule()));
        mapping.put("finder/kind", new ColumnRule(null, Map.of(), "ANONYMOUS"));
        job = ledger.read(
                content -> imports.start(new ImportOrder(here.getSite(), content, ledger.name(), dryRun, mapping)));
        trial = dryRun;
    }

    public void cancel() {
        jobs.cancel(new JobRef(job));
    }

    public JobView getProgress() {
        return job == null ? null : jobs.job(new JobRef(job));
    }

    public boolean isRunning() {
        JobView progress = getProgress();
        return progress != null && "RUNNING".equals(progress.getState());
    }

    public boolean isTrial() {
        return trial;
    }

    public String getFileName() {
        return ledger == null ? null : ledger.name();
    }

    public List<String> getColumns() {
        return columns;
    }

    public List<List<String>> getRows() {
        return rows;
    }

    public List<RuleForm> getRules() {
        return rules;
    }
}
