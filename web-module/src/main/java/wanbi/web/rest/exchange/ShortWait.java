package wanbi.web.rest.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import wanbi.platform.api.JobView;
import wanbi.platform.api.Jobs;
import wanbi.platform.api.Jobs.JobRef;

/** Waits a little for work that may be done soon. How far it is stands in the database, where nobody can be woken. */
@ApplicationScoped
public class ShortWait {

    private static final Duration PATIENCE = Duration.ofSeconds(8);
    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final String RUNNING = "RUNNING";

    @Inject
    Jobs jobs;

    @Inject
    Clock clock;

    /** Outside the caller's transaction, which would see the same state for ever. */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    JobView job(String id) {
        Instant end = clock.instant().plus(PATIENCE);
        JobView job = jobs.job(new JobRef(id));
        while (RUNNING.equals(job.getState()) && clock.instant().isBefore(end)) {
            LockSupport.parkNanos(PAUSE.toNanos());
            job = jobs.job(new JobRef(id));
        }
        return job;
    }
}
