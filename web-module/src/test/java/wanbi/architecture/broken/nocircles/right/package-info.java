/** Broken on purpose. */
@BoundedContext(
        name = "right",
        dependsOn = {"left"},
        exposes = {"wanbi.architecture.broken.nocircles.right"})
package wanbi.architecture.broken.nocircles.right;

import wanbi.kernel.BoundedContext;
