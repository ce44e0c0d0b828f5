package wanbi.platform.internal.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import wanbi.kernel.CurrentStaff;
import wanbi.kernel.SiteCode;
import wanbi.kernel.UnknownThing;
import wanbi.platform.api.AccessRegister;
import wanbi.platform.api.JobLedger;
import wanbi.platform.api.Subject;

/** Each note is a transaction of its own, so that everybody sees how far the work is while it still goes on. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class JobBook implements JobLedger {

    @PersistenceContext(unitName = "platform")
    EntityManager entities;

    @Inject
    AccessRegister access;

    @Inject
    CurrentStaff staff;

    @Inject
    Clock clock;

    /** Several servers on one database need different names, so that a restart ends only its own jobs. */
    @Inject
    @ConfigProperty(name = "wanbi.node", defaultValue = "single")
    String node;

    @Override
    public String start(String kind, SiteCode site, long rows) {
        Job job = Job.start(kind, site, rows, node, staff.id(), clock.instant());
        entities.persist(job);
        Subject subject = Subject.job(job.id());
        access.assign(subject, staff.id());
        if (site != null) {
            access.open(subject, site);
        }
        return job.id();
    }

    @Override
    public boolean progress(String job, long done, long kept, long refused) {
        return locked(job).progress(done, kept, refused);
    }

    @Override
    public void finish(String job, String report) {
        locked(job).finish(report, clock.instant());
    }

    @Override
    public void fail(String job, String code) {
        locked(job).fail(code, clock.instant());
    }

    void askToStop(String job) {
        locked(job).askToStop();
    }

    Job job(String id) {
        Job job = id == null ? null : entities.find(Job.class, id);
        if (job == null) {
            throw new UnknownThing("job");
        }
        return job;
    }

    /** After a restart nothing works on them any more. */
    int endInterrupted() {
        return entities.createNativeQuery("update platform.job set state = 'FAILED', failure = ?1, ended_at = ?2,"
                        + " version = version + 1 where state = 'RUNNING' and node = ?3")
                .setParameter(1, Job.INTERRUPTED)
                .setParameter(2, Timestamp.from(clock.instant()))
                .setParameter(3, node)
                .executeUpdate();
    }

    /** The job itself and whoever stops it write the same row; the lock makes one wait instead of failing the other. */
    private Job locked(String id) {
        Job job = job(id);
        entities.refresh(job, LockModeType.PESSIMISTIC_WRITE);
        return job;
    }
}
