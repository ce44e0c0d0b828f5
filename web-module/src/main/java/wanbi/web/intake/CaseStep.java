package wanbi.web.intake;

import java.time.Instant;

/** One step of the procedure as the stepper shows it. */
public final class CaseStep {

    private final String code;
    private final String state;
    private final Instant at;
    private final String note;

    private CaseStep(String code, String state, Instant at, String note) {
        this.code = code;
        this.state = state;
        this.at = at;
        this.note = note;
    }

    static CaseStep done(String code, Instant at, String note) {
        return new CaseStep(code, "done", at, note);
    }

    static CaseStep waiting(String code) {
        return new CaseStep(code, "wait", null, null);
    }

    CaseStep asNow() {
        return new CaseStep(code, "now", at, note);
    }

    boolean isDone() {
        return "done".equals(state);
    }

    public String getCode() {
        return code;
    }

    /** done, now or wait. */
    public String getState() {
        return state;
    }

    public Instant getAt() {
        return at;
    }

    public String getNote() {
        return note;
    }
}
