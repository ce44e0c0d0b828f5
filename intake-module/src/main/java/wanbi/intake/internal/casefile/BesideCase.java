package wanbi.intake.internal.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import wanbi.intake.api.CaseUrgency;
import wanbi.intake.api.NextContact;
import wanbi.kernel.CaseNumber;

/** Asks the other features what they know of a case. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class BesideCase {

    @Inject
    CaseUrgency urgencies;

    @Inject
    NextContact contacts;

    @Inject
    WordsOfClients words;

    Beside of(CaseNumber number) {
        return new Beside(urgencies.of(number).orElse(null), contacts.of(number).orElse(null), words.scoreOf(number));
    }
}
