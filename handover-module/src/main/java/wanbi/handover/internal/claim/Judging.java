package wanbi.handover.internal.claim;

import java.time.Instant;
import java.util.List;
import wanbi.handover.api.Comparisons.VerdictSheet;
import wanbi.kernel.ItemTag;
import wanbi.kernel.StaffId;

/**
 * A verdict as it is brought to the claim, with all that the claim needs to judge whether it may stand.
 *
 * @param witness null when nobody stands by
 */
record Judging(
        Verdict verdict,
        VerdictSheet sheet,
        String reason,
        List<Evidence> evidence,
        Person by,
        Person witness,
        Instant at) {

    Judging {
        evidence = List.copyOf(evidence);
    }

    /** @param manager holds that role at the claim's site */
    record Person(StaffId staff, boolean manager) {}

    /** @param told hidden features told right */
    record Evidence(ItemTag tag, boolean valuable, int told, boolean liveProof) {}
}
