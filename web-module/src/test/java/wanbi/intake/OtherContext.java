package wanbi.intake;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import wanbi.intake.api.CaseObligations;
import wanbi.intake.api.Obligation;
import wanbi.kernel.CaseNumber;

/** Owes cases something, as another context does: in a transaction of its own. */
@Stateless
@PermitAll
public class OtherContext {

    @Inject
    CaseObligations obligations;

    public Void opens(CaseNumber number, Obligation kind, String reference) {
        obligations.open(number, kind, reference);
        return null;
    }

    public Void settles(CaseNumber number, Obligation kind, String reference) {
        obligations.settle(number, kind, reference);
        return null;
    }

    public List<Obligation> pending(CaseNumber number) {
        return obligations.pending(number);
    }
}
