package wanbi.intake.internal.client;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import wanbi.intake.api.ClientNotices;
import wanbi.intake.api.IssuedNotices;
import wanbi.intake.api.NoticeView;
import wanbi.platform.api.Guarded;
import wanbi.platform.api.Roles;

@Stateless
@RolesAllowed({
    Roles.DESK,
    Roles.GUARD,
    Roles.CCTV,
    Roles.MANAGER,
    Roles.HEAD_OFFICE,
    Roles.AUDITOR,
    Roles.ADMIN,
    Roles.SYSTEM
})
public class ClientNoticeDoor implements ClientNotices {

    @Inject
    IssuedNotices issued;

    @Override
    @Guarded
    public NoticeView current() {
        return issued.inForce();
    }
}
