package wanbi.platform.internal.identity;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Forgets at night what no longer opens or shuts a door. On several nodes each does it; the second finds nothing. */
@Singleton
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DoorTidying {

    @Inject
    Tries tries;

    @Inject
    DoorBook book;

    @Schedule(hour = "3", minute = "10", persistent = false)
    public void tidy() {
        tries.forgetOld();
        book.forgetExpiredTokens();
    }
}
