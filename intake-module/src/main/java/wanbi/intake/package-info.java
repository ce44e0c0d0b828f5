/**
 * Intake: loss cases with their lines and links, found items, custody with storage places, categories with the rule of
 * valuables and playbooks, second-loss actions, client notices, notifications, the import of a ledger, suggestions of what
 * was found for what is missing, and the procedure: published versions of the plan, steps with their clocks, deviations,
 * priority, escalation; how a case is watched, withdrawn, merged, closed and opened again, and what others still owe it.
 *
 * <p>Answers for: R01, R03, R04, R05, R08, R10, R19, R20, R24, R25, R27; E.2 and E.4 as far as stage 1 goes; I2 (custody is gap-free), I11
 * (nobody approves his own deviation), I14 (a case keeps its version), I4
 * (valuables take two people), I17 (masked reads); L-01, L-03, L-08, L-30, L-32.
 */
@BoundedContext(
        name = "intake",
        dependsOn = {"kernel", "platform"},
        exposes = {"wanbi.intake.api", "wanbi.intake.api.event"})
package wanbi.intake;

import wanbi.kernel.BoundedContext;
