package wanbi.web.office;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.primefaces.event.FileUploadEvent;
import wanbi.platform.api.DirectoryImport;
import wanbi.platform.api.DirectoryImport.FirstPassword;
import wanbi.platform.api.DirectoryImport.RowFile;
import wanbi.platform.api.JobView;
import wanbi.platform.api.Jobs;
import wanbi.platform.api.Jobs.JobRef;
import wanbi.web.frame.CurrentSite;
import wanbi.web.frame.Me;
import wanbi.web.imports.ImportKind;
import wanbi.web.imports.ImportKinds;

/** Sites, places, staff or clients by a filled-in template: file, trial, import with progress. */
@Named
@ViewScoped
public class RowImport implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String LEDGER = "found-items";

    @Inject
    private ImportKinds kinds;

    @Inject
    private DirectoryImport directory;

    @Inject
    private Jobs jobs;

    @Inject
    private CurrentSite here;

    @Inject
    private Me me;

    private String kind;
    private UploadedLedger file;
    private String job;
    private boolean trial;
    private transient List<FirstPassword> passwords;

    /** What the caller may import, the ledger first. */
    public List<String> getKinds() {
        List<String> open = new ArrayList<>();
        if (me.isAny("MANAGER", "HEAD_OFFICE")) {
            open.add(LEDGER);
        }
        kinds.all().stream()
                .filter(one -> me.isAny(one.roles().toArray(String[]::new)))
                .map(ImportKind::name)
                .forEach(open::add);
        return open;
    }

    /** The one that the address names, else the first. */
    public String getKind() {
        List<String> open = getKinds();
        return open.contains(kind) || open.isEmpty() ? kind : open.get(0);
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public boolean isLedger() {
        return LEDGER.equals(getKind());
    }

    public boolean isAtSite() {
        return getKind() == null || isLedger() || kinds.of(getKind()).atSite();
    }

    public void upload(FileUploadEvent event) throws IOException {
        file = UploadedLedger.of(event.getFile());
        job = null;
        start(true);
    }

    public void keep() throws IOException {
        start(false);
    }

    private void start(boolean dryRun) throws IOException {
        job = file.read(content ->
                kinds.of(getKind()).start().apply(here.getSite(), new RowFile(content, file.name(), dryRun, Map.of())));
        trial = dryRun;
        passwords = null;
    }

    public void cancel() {
        jobs.cancel(new JobRef(job));
    }

    /** Shown in this answer alone. */
    public void tellPasswords() {
        passwords = directory.firstPasswords(new JobRef(job));
    }

    public List<FirstPassword> getPasswords() {
        return passwords;
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

    /** After a trial with something to keep. */
    public boolean isReady() {
        JobView progress = getProgress();
        return trial && progress != null && "DONE".equals(progress.getState()) && progress.getKept() > 0;
    }

    /** The importer may be told what the new colleagues sign in with. */
    public boolean isHired() {
        JobView progress = getProgress();
        return !trial && "staff".equals(getKind()) && !isRunning() && progress != null && progress.getKept() > 0;
    }

    public String getFileName() {
        return file == null ? null : file.name();
    }
}
