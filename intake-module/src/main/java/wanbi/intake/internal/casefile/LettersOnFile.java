package wanbi.intake.internal.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import wanbi.intake.api.WrittenLetters;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.CurrentStaff;

/** A letter counts as an attempt whose outcome nobody knows yet. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class LettersOnFile implements WrittenLetters {

    private static final String CHANNEL = "LETTER";

    @Inject
    CaseFile cases;

    @Inject
    CaseJournal journal;

    @Inject
    CurrentStaff staff;

    @Inject
    Clock clock;

    @Override
    public void written(CaseNumber number, String letter) {
        LossCase about = cases.lock(number);
        Instant now = clock.instant();
        ToldClient told = new ToldClient(CHANNEL, now, null, letter);
        about.notified(told, Actor.at(about.site(), staff), now);
        cases.save(about);
        journal.notified(about, told);
    }
}
