/**
 * Intake: loss cases with their lines and links, found items with their holds, custody with storage places, categories
 * with the rule of valuables, playbooks and risk flags, second-loss actions, uses of lost access cards, client notices,
 * notifications, imports, suggestions of what was found for what is missing, and the procedure: published versions of the
 * plan, steps with their clocks, deviations, priority, escalation; how a case is watched, withdrawn, merged, closed and
 * opened again; what the client was promised and told.
 *
 * <p>Answers for: R01, R03, R04, R05, R08, R10, R19, R20, R24, R25, R27; E.2 and E.4 as far as stage 1 goes; I2 (custody is gap-free), I11
 * (nobody approves his own deviation), I14 (a case keeps its version), I4
 * (valuables take two people), I17 (masked reads); L-01, L-03, L-07, L-08, L-30, L-32, L-33.
 */
@BoundedContext(
        name = "intake",
        dependsOn = {"kernel", "platform"},
        exposes = {"wanbi.intake.api", "wanbi.intake.api.event"})
package wanbi.intake;

import wanbi.kernel.BoundedContext;
