package wanbi.web.office;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import org.primefaces.event.FileUploadEvent;
import wanbi.intake.api.AccessEventImport;
import wanbi.intake.api.AccessEventImport.AccessLogOrder;
import wanbi.platform.api.JobView;
import wanbi.platform.api.Jobs;
import wanbi.platform.api.Jobs.JobRef;
import wanbi.web.frame.CurrentSite;

/** An access system's log on its way in: file, trial, import with progress; lost cards ring while it runs (F-5). */
@Named
@ViewScoped
public class AccessEventsView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AccessEventImport imports;

    @Inject
    private Jobs jobs;

    @Inject
    private CurrentSite here;

    private UploadedLedger log;
    private String job;
    private boolean trial;

    public void upload(FileUploadEvent event) throws IOException {
        log = UploadedLedger.of(event.getFile());
        job = null;
    }

    public void tryOut() throws IOException {
        start(true);
    }

    public void keep() throws IOException {
        start(false);
    }

    private void start(boolean dryRun) throws IOException {
        job = log.read(content -> imports.start(new AccessLogOrder(here.getSite(), content, log.name(), dryRun)));
        trial = dryRun;
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

    /** Null until a file is there. */
    public String getFileName() {
        return log == null ? null : log.name();
    }
}
