package wanbi.intake.api;

import java.time.Instant;
import java.util.Optional;
import wanbi.kernel.CaseNumber;
import wanbi.platform.api.BetweenContexts;

/**
 * What other contexts tell the procedure of a case, along the arrow: steps that their own records complete, deadlines
 * that their facts make shorter, steps that have lost their sense. A case without a procedure, and a step that has ended,
 * take no notice.
 */
@BetweenContexts
public interface StepProgress {

    /** A moment on which steps wait has come: FOOTAGE_HIT, POLICE_REQUEST … */
    void happened(CaseNumber number, String moment, Instant at);

    /** The step's clock begins, or begins anew, by what the plan has no moment for. */
    void start(CaseNumber number, String step, Instant at);

    /** The step's own record is written. A waiting step counts too: what is done early is done (I9). */
    void complete(CaseNumber number, String step, Instant at);

    /** Never later than this from now on, whatever the priority. */
    void tighten(CaseNumber number, String step, Instant latest);

    /** The step has lost its sense; whether it was late already is kept. */
    void excuse(CaseNumber number, String step, Instant at);

    /** The step that would have begun waits on: its ground is not given yet. {@link #happened} begins it. */
    void holdBack(CaseNumber number, String step);

    /** By when the step is due; empty when it does not run, or the plan names no deadline. */
    Optional<Instant> dueAt(CaseNumber number, String step);
}
