/** Broken on purpose. */
@BoundedContext(
        name = "left",
        dependsOn = {"right"},
        exposes = {"wanbi.architecture.broken.nocircles.left"})
package wanbi.architecture.broken.nocircles.left;

import wanbi.kernel.BoundedContext;
