package wanbi.handover.api;

import java.util.List;
import java.util.Map;
import wanbi.intake.api.ItemForClaim;
import wanbi.intake.api.ReportedLine;
import wanbi.kernel.ItemTag;
import wanbi.platform.api.BetweenContexts;

/** The measure of a comparison and the sheet that it is judged on (R09, F-8). */
@BetweenContexts
public interface Comparisons {

    /** From this likeness on an answer counts as told right; docs/comparison.md says how it was chosen. */
    double TOLD_RIGHT = 0.5;

    /**
     * The report beside the thing, all ten attributes, and the answers beside what was recorded.
     *
     * @param verdicts attribute → verdict; empty before the claim is judged
     */
    RevealedItem sideBySide(Told told, ReportedLine reported, ItemForClaim found, Map<String, String> verdicts);

    /** How many recorded features were told right; each answer stands for one feature at most. */
    int toldRight(Told told);

    /**
     * Reads the verdicts as typed; an attribute that nobody judged is UNDECIDED.
     *
     * @throws wanbi.kernel.InvalidInput {@code ATTRIBUTE_NOT_JUDGED} for each required attribute left out, {@code
     *     UNKNOWN_CODE}, {@code NOT_IN_CLAIM}, {@code ATTRIBUTE_TWICE}
     */
    VerdictSheet read(List<ClaimCommand.AttributeVerdict> typed, List<ItemTag> items);

    /** @param recorded the found item's hidden features as they stood when the answers were sealed */
    record Told(ItemTag tag, List<String> answered, List<String> recorded, String liveProof) {
        public Told {
            answered = List.copyOf(answered);
            recorded = List.copyOf(recorded);
        }
    }

    /** @param mismatch whether a required attribute was found different */
    record VerdictSheet(Map<ItemTag, Map<String, String>> verdicts, boolean mismatch) {
        public VerdictSheet {
            verdicts = Map.copyOf(verdicts);
        }
    }
}
