/** Broken on purpose. */
@BoundedContext(
        name = "neighbour",
        dependsOn = {},
        exposes = {"wanbi.architecture.broken.doors.neighbour.api"})
package wanbi.architecture.broken.doors.neighbour;

import wanbi.kernel.BoundedContext;
