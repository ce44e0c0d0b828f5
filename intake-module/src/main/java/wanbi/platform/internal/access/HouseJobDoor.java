package wanbi.platform.internal.access;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.concurrent.Callable;
import wanbi.platform.api.HouseJob;
import wanbi.platform.api.Roles;

@Stateless
@PermitAll
@RunAs(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class HouseJobDoor implements HouseJob {

    @Override
    public <T> T run(Callable<T> work) throws Exception {
        return work.call();
    }
}
