package wanbi.platform.api;

import java.io.InputStream;

/** Progress of long work: imports and workbooks. Survives leaving the page. */
public interface Jobs {

    /** @throws wanbi.kernel.UnknownThing for a job that is not the caller's and not of a site of the caller */
    JobView job(JobRef job);

    /** @throws wanbi.kernel.UnknownThing for a job that has refused nothing, or is not done */
    InputStream report(JobRef job);

    /** Asks the job to stop at the next row; what it has kept so far stays. */
    void cancel(JobRef job);

    record JobRef(String id) implements Scoped {
        @Override
        public Subject subject() {
            return Subject.job(id);
        }
    }
}
