package wanbi.architecture.broken.scopenotforgotten.internal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import wanbi.architecture.broken.scopenotforgotten.api.Door;
import wanbi.platform.api.Guarded;

@Stateless
@RolesAllowed("DESK")
public class BrokenScope implements Door {
    @Override
    @Guarded
    public void open(String what) {}
}
