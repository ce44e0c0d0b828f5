/**
 * Handover: claims, the blind comparison, the form that the client signs, the receipt with its copies, verification.
 *
 * <p>Answers for: R09; I3 (no hand-over without a passed comparison of the same claim, a line at most once), I4
 * (valuables take two people), I5 (original and copies carry the same content hash); F-7 (verification), F-8 (answers
 * sealed before anything is revealed); L-01, 电子签名法 5, 6, 13.
 */
@BoundedContext(
        name = "handover",
        dependsOn = {"kernel", "platform", "intake"},
        exposes = {"wanbi.handover.api", "wanbi.handover.api.event"})
package wanbi.handover;

import wanbi.kernel.BoundedContext;
