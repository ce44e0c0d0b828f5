package wanbi.platform.internal.tidings;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Set;
import wanbi.kernel.SiteCode;
import wanbi.platform.api.Tidings;

/** Open to everybody, for it tells that something is new and nothing of what. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class TidingsDoor implements Tidings {

    @Inject
    Heard heard;

    @Override
    public String mark() {
        return heard.mark();
    }

    @Override
    public boolean isNewsSince(String mark, Set<SiteCode> sites) {
        return heard.isNewsSince(mark, sites);
    }
}
