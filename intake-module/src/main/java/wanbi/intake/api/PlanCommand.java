package wanbi.intake.api;

import java.util.List;
import wanbi.kernel.SiteCode;
import wanbi.platform.api.Scoped;
import wanbi.platform.api.Subject;

/** What head office does to the plan. */
public sealed interface PlanCommand extends Scoped {

    @Override
    default Subject subject() {
        return Subject.COMPANY;
    }

    /** @param procedure LOSS or THEFT */
    record Draft(String procedure) implements PlanCommand {}

    /**
     * What is demanded of a step of a draft.
     *
     * @param p1 minutes after the start, or {@code 24h}, {@code 3d}; several joined by commas where the step comes back,
     *     {@code +14d} last where it goes on; {@code -} for no deadline
     * @param deskStep the clock rests at P3 while the desk is closed
     * @param reasons for which it may be left out
     * @param approver MANAGER or HEAD_OFFICE
     */
    record ChangeStep(
            String procedure,
            int number,
            Long version,
            String step,
            boolean required,
            boolean byHand,
            String p1,
            String p2,
            String p3,
            boolean deskStep,
            List<String> reasons,
            String approver)
            implements PlanCommand {}

    record Publish(String procedure, int number, Long version, String reason) implements PlanCommand {}

    /** A site's own deadlines for cases opened from now on; all blank gives it the plan's again. */
    record SiteDeadline(SiteCode site, String procedure, String step, String p1, String p2, String p3)
            implements PlanCommand {
        @Override
        public Subject subject() {
            return Subject.of(site);
        }
    }
}
