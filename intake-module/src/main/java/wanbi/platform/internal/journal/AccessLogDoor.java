package wanbi.platform.internal.journal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import wanbi.kernel.Role;
import wanbi.platform.api.AccessLog;
import wanbi.platform.api.Chain;
import wanbi.platform.api.ChainVerification;
import wanbi.platform.api.ChronicleEntry;
import wanbi.platform.api.Guarded;
import wanbi.platform.api.Journal;
import wanbi.platform.api.Roles;

@Stateless
@RolesAllowed({Roles.MANAGER, Roles.HEAD_OFFICE, Roles.AUDITOR, Roles.SYSTEM})
@Guarded({Role.MANAGER, Role.HEAD_OFFICE, Role.AUDITOR})
public class AccessLogDoor implements AccessLog {

    @Inject
    Journal journal;

    @Override
    public List<ChronicleEntry> entries(SiteDay day) {
        return journal.chronology(chain(day));
    }

    @Override
    public ChainVerification verify(SiteDay day) {
        return journal.verify(chain(day));
    }

    private static Chain chain(SiteDay day) {
        return day.site() == null ? Chain.ofCompanyDay(day.day()) : Chain.ofSiteDay(day.site(), day.day());
    }
}
