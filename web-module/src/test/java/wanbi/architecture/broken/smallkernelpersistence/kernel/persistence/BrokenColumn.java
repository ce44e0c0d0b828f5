package wanbi.architecture.broken.smallkernelpersistence.kernel.persistence;

import jakarta.enterprise.context.Dependent;

@Dependent
class BrokenColumn {}
