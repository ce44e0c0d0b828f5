package wanbi.platform.api;

import java.time.Instant;

/** How far a job is. */
public final class JobView {

    private final String id;
    private final String kind;
    private final String site;
    private final String state;
    private final long rows;
    private final long done;
    private final long kept;
    private final long refused;
    private final String report;
    private final String failure;
    private final Instant startedAt;
    private final Instant endedAt;

    public JobView(
            String id,
            String kind,
            String site,
            String state,
            long rows,
            long done,
            long kept,
            long refused,
            String report,
            String failure,
            Instant startedAt,
            Instant endedAt) {
        this.id = id;
        this.kind = kind;
        this.site = site;
        this.state = state;
        this.rows = rows;
        this.done = done;
        this.kept = kept;
        this.refused = refused;
        this.report = report;
        this.failure = failure;
        this.startedAt = startedAt;
        this.endedAt = endedAt;
    }

    public String getId() {
        return id;
    }

    public String getKind() {
        return kind;
    }

    public String getSite() {
        return site;
    }

    /** RUNNING, DONE, CANCELLED or FAILED. */
    public String getState() {
        return state;
    }

    public long getRows() {
        return rows;
    }

    public long getDone() {
        return done;
    }

    public long getKept() {
        return kept;
    }

    public long getRefused() {
        return refused;
    }

    /** File id of the refused rows, null without any. */
    public String getReport() {
        return report;
    }

    /** Refusal code of a failed job. */
    public String getFailure() {
        return failure;
    }

    public Instant getStartedAt() {
        return startedAt;
    }

    public Instant getEndedAt() {
        return endedAt;
    }
}
