/** Broken on purpose. */
@BoundedContext(
        name = "visitor",
        dependsOn = {"neighbour"},
        exposes = {})
package wanbi.architecture.broken.doors.visitor;

import wanbi.kernel.BoundedContext;
