package wanbi.investigation.internal.scene;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import wanbi.intake.api.CaseObligations;
import wanbi.intake.api.InvestigatedCase;
import wanbi.intake.api.Obligation;
import wanbi.intake.api.StepProgress;
import wanbi.intake.api.event.WorkChanged;
import wanbi.kernel.CaseNumber;
import wanbi.platform.api.Chain;
import wanbi.platform.api.Journal;
import wanbi.platform.api.JournalEntry;

/** What the scene tells the procedure of its case, the case's chain, and those who wait at their screens. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class SceneSteps {

    @Inject
    StepProgress steps;

    @Inject
    CaseObligations obligations;

    @Inject
    SceneShelf shelf;

    @Inject
    Journal journal;

    @Inject
    Event<WorkChanged> workChanged;

    void arrived(InvestigatedCase about, Instant at, Instant now) {
        steps.complete(about.getNumber(), "ARRIVE", now);
        journal.append(of(about.getNumber(), "SCENE_ARRIVED").fact("happenedAt", at));
        changed(about, now);
    }

    void checked(InvestigatedCase about, int number, SoundFactCheck said, Instant now) {
        journal.append(of(about.getNumber(), "FACTS_CHECKED")
                .fact("factCheck", number)
                .fact("arrivedAt", said.arrivedAt())
                .fact("entryMode", said.entryMode())
                .fact("stillDanger", said.stillDanger())
                .fact("photos", said.photos().isEmpty() ? null : String.join(" ", said.photos()))
                .fact("factVerdict", said.verdict())
                .fact("agreementFile", said.agreementFile())
                .personal("observations", said.observations())
                .because(said.reason()));
        steps.complete(about.getNumber(), "ARRIVE", now);
        steps.complete(about.getNumber(), "FACT_CHECK", now);
        callOrWait(about.getNumber(), said.verdict(), now);
        changed(about, now);
    }

    /**
     * The plan lets the call begin with the check; its clock belongs to a suspicion alone (E.7), which once voiced is not
     * taken back by a later look. Whoever calls without one may (I9).
     */
    private void callOrWait(CaseNumber number, FactVerdict verdict, Instant now) {
        if (verdict.isForThePolice()) {
            steps.happened(number, "FACT_CHECK", now);
        } else if (shelf.factChecks(number).stream()
                .noneMatch(check -> check.verdict().isForThePolice())) {
            steps.holdBack(number, "POLICE_CALL");
        }
    }

    void began(InvestigatedCase about, SceneProtection begun, SoundProtection said, Instant now) {
        steps.complete(about.getNumber(), "SCENE", now);
        obligations.open(about.getNumber(), Obligation.SCENE_PROTECTED, reference(begun));
        journal.append(of(about.getNumber(), "SCENE_PROTECTED")
                .fact("happenedAt", said.startedAt())
                .fact("guard", said.guard())
                .fact("photo", said.photo()));
        changed(about, now);
    }

    void entered(InvestigatedCase about, int number, SoundEntry said, Instant now) {
        journal.append(of(about.getNumber(), "SCENE_ENTERED")
                .fact("entry", number)
                .fact("in", said.in())
                .fact("out", said.out())
                .personal("name", said.who())
                .personal("unit", said.unit())
                .because(said.why()));
        changed(about, now);
    }

    void left(InvestigatedCase about, SceneEntry entry, Instant now) {
        journal.append(of(about.getNumber(), "SCENE_LEFT")
                .fact("entry", entry.number())
                .fact("out", entry.out()));
        changed(about, now);
    }

    void released(InvestigatedCase about, SceneProtection kept, SoundRelease said, Instant now) {
        obligations.settle(about.getNumber(), Obligation.SCENE_PROTECTED, reference(kept));
        journal.append(of(about.getNumber(), "SCENE_RELEASED")
                .fact("releasedBy", said.by())
                .fact("happenedAt", said.at())
                .personal("name", said.name())
                .because(said.reason()));
        changed(about, now);
    }

    private void changed(InvestigatedCase about, Instant now) {
        workChanged.fire(new WorkChanged(about.getSite(), now));
    }

    private static String reference(SceneProtection kept) {
        return "XC" + kept.number();
    }

    private static JournalEntry of(CaseNumber number, String act) {
        return JournalEntry.of(Chain.of(number), act);
    }
}
