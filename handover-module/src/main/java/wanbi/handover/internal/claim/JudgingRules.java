package wanbi.handover.internal.claim;

import java.util.List;
import wanbi.handover.api.Refused;
import wanbi.handover.internal.claim.Judging.Evidence;

/** When a verdict may stand (R09, I4). */
final class JudgingRules {

    /** So many hidden features told right prove a valuable by themselves. */
    private static final int FEATURES_ENOUGH = 2;

    private JudgingRules() {}

    /** @param secondLook a manager decides a doubt */
    static void refuseUnlessSound(Judging judging, boolean authorised, boolean secondLook) {
        boolean passed = judging.verdict() == Verdict.PASS;
        if (judging.reason() == null && (!passed || judging.sheet().mismatch())) {
            throw Refused.reasonRequired();
        }
        List<Evidence> valuables =
                judging.evidence().stream().filter(Evidence::valuable).toList();
        if (!valuables.isEmpty() && judging.witness() == null) {
            throw Refused.witnessRequired();
        }
        if (passed) {
            valuables.stream()
                    .filter(evidence -> evidence.told() < FEATURES_ENOUGH)
                    .forEach(evidence -> {
                        refuseUnlessProvenOtherwise(evidence, authorised);
                        refuseWithoutManager(judging, secondLook);
                    });
        }
    }

    private static void refuseUnlessProvenOtherwise(Evidence evidence, boolean authorised) {
        if (!evidence.liveProof() && !authorised) {
            throw Refused.proofRequired(evidence.tag(), evidence.told());
        }
    }

    /** The witness is the manager, unless a manager is the one who takes the second look: a site may have only one. */
    private static void refuseWithoutManager(Judging judging, boolean secondLook) {
        if (!secondLook && !judging.witness().manager()) {
            throw Refused.managerWitnessRequired();
        }
    }
}
