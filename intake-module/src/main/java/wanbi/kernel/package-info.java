/**
 * Shared kernel: the few words that every context speaks. No entity, no framework; a change here needs an ADR.
 *
 * <p>Answers for: the case and item numbers of model.md E.1, refusals with a stable code (procedure.md D, "common to all
 * write operations"), I13 (times are instants, shown in the site's zone).
 */
@BoundedContext(
        name = "kernel",
        dependsOn = {},
        exposes = {"wanbi.kernel", "wanbi.kernel.persistence"})
package wanbi.kernel;
