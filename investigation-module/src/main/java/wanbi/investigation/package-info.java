/**
 * Investigation: what is done about a case. At this stage footage: cameras, requests, reviews, what is kept, given to the
 * police or shown to a client, and the clock of each recording; searches by zone; what is seen and kept at
 * a scene; evidence with its custody; what the police get in one folder, and the summary of what was found out; the guard
 * companies of the case.
 *
 * <p>Answers for: R06, R07, R15, R17; I2 (custody without a gap), I6 (no viewing or export without the four register fields), I7 (supply to police or court against
 * a document), I11 (nobody approves the own request); F-1 (expiry clock), F-9 (police pack), F-10 (client viewing); L-15, L-18, 条例 8, 13, 16, 20, 21.
 */
@BoundedContext(
        name = "investigation",
        dependsOn = {"kernel", "platform", "intake"},
        exposes = {"wanbi.investigation.api", "wanbi.investigation.api.event"})
package wanbi.investigation;

import wanbi.kernel.BoundedContext;
