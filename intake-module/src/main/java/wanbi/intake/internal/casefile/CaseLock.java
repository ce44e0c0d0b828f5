package wanbi.intake.internal.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import wanbi.intake.api.CaseLocks;
import wanbi.kernel.CaseNumber;

@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class CaseLock implements CaseLocks {

    @Inject
    CaseFile cases;

    @Override
    public void lock(CaseNumber number) {
        cases.lock(number);
    }
}
