package wanbi.platform.internal.exchange;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import wanbi.kernel.Role;
import wanbi.kernel.UnknownThing;
import wanbi.platform.api.FileStore;
import wanbi.platform.api.Guarded;
import wanbi.platform.api.JobView;
import wanbi.platform.api.Jobs;
import wanbi.platform.api.Roles;

/** Whoever started a job sees it; so do the site's manager and head office. */
@Stateless
@RolesAllowed({
    Roles.DESK,
    Roles.GUARD,
    Roles.CCTV,
    Roles.MANAGER,
    Roles.HEAD_OFFICE,
    Roles.AUDITOR,
    Roles.ADMIN,
    Roles.SYSTEM
})
@Guarded(
        value = {Role.MANAGER, Role.HEAD_OFFICE},
        assigned = {Role.DESK, Role.GUARD, Role.CCTV, Role.AUDITOR, Role.ADMIN})
public class JobsDoor implements Jobs {

    @Inject
    JobBook book;

    @Inject
    FileStore files;

    @Override
    public JobView job(JobRef job) {
        return book.job(job.id()).view();
    }

    @Override
    public InputStream report(JobRef job) {
        String file = book.job(job.id()).view().getReport();
        if (file == null) {
            throw new UnknownThing("report");
        }
        return files.open(file);
    }

    @Override
    public void cancel(JobRef job) {
        book.askToStop(job.id());
    }
}
