package wanbi.architecture.broken.smallkernel.kernel;

import jakarta.enterprise.context.Dependent;

@Dependent
class BrokenWord {}
