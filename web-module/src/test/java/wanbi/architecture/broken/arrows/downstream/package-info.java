/** Broken on purpose. */
@BoundedContext(
        name = "downstream",
        dependsOn = {"upstream"},
        exposes = {"wanbi.architecture.broken.arrows.downstream"})
package wanbi.architecture.broken.arrows.downstream;

import wanbi.kernel.BoundedContext;
