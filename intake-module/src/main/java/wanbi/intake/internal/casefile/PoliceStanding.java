package wanbi.intake.internal.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import wanbi.intake.api.CaseRisks;
import wanbi.intake.api.PoliceProgress;
import wanbi.kernel.CaseNumber;

/** A case follows what is recorded of the police. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class PoliceStanding implements PoliceProgress {

    @Inject
    CaseFile cases;

    @Inject
    CaseRisks risks;

    @Override
    public Concerned lock(CaseNumber number) {
        LossCase locked = cases.lock(number);
        return new Concerned(
                number,
                locked.site(),
                locked.isTheft(),
                locked.status().isOpen(),
                locked.status().name(),
                locked.receipt().reportedAt(),
                locked.isPoliceFirst(),
                locked.isLeftToHeadOffice());
    }

    @Override
    public List<String> risks(CaseNumber number) {
        return risks.againstDeclining(cases.get(number).said());
    }

    @Override
    public String declined(CaseNumber number) {
        return change(number, declined -> {
            declined.refuseUnlessTheft();
            declined.declinePolice();
        });
    }

    @Override
    public boolean longTerm(CaseNumber number) {
        LossCase waiting = cases.get(number);
        boolean news = waiting.waitLong();
        if (news) {
            cases.save(waiting);
        }
        return news;
    }

    @Override
    public String called(CaseNumber number, Instant at) {
        return change(number, called -> called.policeCalled(at));
    }

    @Override
    public String evidenceAskedFor(CaseNumber number) {
        return change(number, PolicedCase::evidenceAskedFor);
    }

    @Override
    public String cooperate(CaseNumber number) {
        return change(number, helping -> {
            helping.refuseUnlessTheft();
            helping.cooperate();
        });
    }

    @Override
    public String decided(CaseNumber number, String legalNature) {
        return change(number, judged -> judged.decided(legalNature));
    }

    @Override
    public void goodsCameBack(CaseNumber number, List<CameBack> goods, boolean direct) {
        change(number, theft -> Recovered.cameBack(theft, goods, direct));
    }

    private String change(CaseNumber number, Consumer<LossCase> act) {
        LossCase changed = cases.get(number);
        act.accept(changed);
        cases.save(changed);
        return changed.status().name();
    }
}
