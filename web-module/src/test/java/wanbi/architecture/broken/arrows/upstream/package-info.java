/** Broken on purpose. */
@BoundedContext(
        name = "upstream",
        dependsOn = {},
        exposes = {})
package wanbi.architecture.broken.arrows.upstream;

import wanbi.kernel.BoundedContext;
