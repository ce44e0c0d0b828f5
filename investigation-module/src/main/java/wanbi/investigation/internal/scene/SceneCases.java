package wanbi.investigation.internal.scene;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import wanbi.intake.api.CaseRefused;
import wanbi.intake.api.InvestigatedCase;
import wanbi.intake.api.InvestigatedCases;
import wanbi.intake.api.TheftCases;
import wanbi.intake.api.TheftCommand;
import wanbi.investigation.api.SceneCommand;
import wanbi.investigation.api.SceneRefused;
import wanbi.investigation.api.SceneView;
import wanbi.kernel.CaseNumber;

/** The thefts whose scenes are looked at: a scene belongs to a theft, and a loss that looks like one is turned into one. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class SceneCases {

    @Inject
    InvestigatedCases cases;

    @Inject
    TheftCases thefts;

    @Inject
    SceneShelf shelf;

    InvestigatedCase lockOpen(SceneCommand said) {
        InvestigatedCase about = lockTheft(said);
        if (!about.isOpen()) {
            throw SceneRefused.caseEnded(about.getStatus());
        }
        return about;
    }

    InvestigatedCase lockTheft(SceneCommand said) {
        InvestigatedCase about = cases.lockAtScene(said.caseNumber());
        if (!about.getNumber().isTheft()) {
            throw CaseRefused.noTheft();
        }
        return about;
    }

    /** Without work at the scene it is read like the rest of the case. */
    InvestigatedCase look(CaseNumber number) {
        InvestigatedCase about = cases.lookAtScene(number);
        boolean working = number.isTheft() && (about.isOpen() || shelf.isHeld(number));
        return working ? about : cases.look(number);
    }

    void dismiss(CaseNumber number, SoundFactCheck check) {
        thefts.dismiss(new TheftCommand.Dismiss(number, null, check.reason(), check.agreementFile()));
    }

    SceneView shown(CaseNumber number) {
        return shelf.shown(cases.lookAtScene(number));
    }
}
