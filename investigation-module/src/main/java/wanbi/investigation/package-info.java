/**
 * Investigation: what is done about a case. At this stage the bare context with its own unit and schema; its features
 * arrive with R06, R07 and R11 to R18.
 */
@BoundedContext(
        name = "investigation",
        dependsOn = {"kernel", "platform", "intake"},
        exposes = {"wanbi.investigation.api", "wanbi.investigation.api.event"})
package wanbi.investigation;

import wanbi.kernel.BoundedContext;
