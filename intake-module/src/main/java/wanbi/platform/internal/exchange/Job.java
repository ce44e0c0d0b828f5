package wanbi.platform.internal.exchange;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import wanbi.kernel.SiteCode;
import wanbi.kernel.StaffId;
import wanbi.platform.api.JobView;

/**
 * Long work that somebody has started: RUNNING while it counts its rows, then DONE, or FAILED with the code of what
 * ended it, or CANCELLED when somebody asked it to stop.
 */
@Entity
@Table(schema = "platform", name = "job")
class Job {

    static final String INTERRUPTED = "JOB_INTERRUPTED";

    enum State {
        RUNNING,
        DONE,
        CANCELLED,
        FAILED
    }

    @Id
    private String id;

    private String kind;
    private SiteCode site;
    private String node;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "cancel_asked")
    private boolean cancelAsked;

    private long total;
    private long done;
    private long kept;
    private long refused;
    private String report;
    private String failure;

    @Column(name = "started_by")
    private StaffId startedBy;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Version
    private long version;

    protected Job() {}

    static Job start(String kind, SiteCode site, long rows, String node, StaffId by, Instant at) {
        Job job = new Job();
        job.id = UUID.randomUUID().toString();
        job.kind = kind;
        job.site = site;
        job.node = node;
        job.state = State.RUNNING;
        job.total = rows;
        job.startedBy = by;
        job.startedAt = at;
        return job;
    }

    /** False once somebody has asked the job to stop. */
    boolean progress(long nowDone, long nowKept, long nowRefused) {
        done = nowDone;
        kept = nowKept;
        refused = nowRefused;
        return !cancelAsked && state == State.RUNNING;
    }

    /** A job that has ended stays as it ended. */
    void askToStop() {
        cancelAsked |= state == State.RUNNING;
    }

    void finish(String reportFile, Instant at) {
        end(cancelAsked ? State.CANCELLED : State.DONE, at);
        report = reportFile;
    }

    void fail(String code, Instant at) {
        end(State.FAILED, at);
        failure = code;
    }

    private void end(State as, Instant at) {
        if (state != State.RUNNING) {
            throw new IllegalStateException("job " + id + " has ended as " + state);
        }
        state = as;
        endedAt = at;
    }

    String id() {
        return id;
    }

    JobView view() {
        return new JobView(
                id,
                kind,
                site == null ? null : site.value(),
                state.name(),
                total,
                done,
                kept,
                refused,
                report,
                failure,
                startedAt,
                endedAt);
    }
}
