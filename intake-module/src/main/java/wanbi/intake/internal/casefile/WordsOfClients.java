package wanbi.intake.internal.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import wanbi.intake.api.SatisfiedClients;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.FieldErrors;
import wanbi.platform.api.Chain;
import wanbi.platform.api.Journal;
import wanbi.platform.api.JournalEntry;

/** Keeps what clients say of a case, apart from its ending: they may say it before the case is closed, or long after. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class WordsOfClients implements SatisfiedClients {

    @PersistenceContext(unitName = "intake")
    EntityManager entities;

    @Inject
    CaseFile cases;

    @Inject
    Journal journal;

    @Inject
    Clock clock;

    @Override
    public Optional<Said> of(CaseNumber number) {
        return found(number).map(SaidOfUs::view);
    }

    Integer scoreOf(CaseNumber number) {
        return found(number).map(SaidOfUs::score).orElse(null);
    }

    private Optional<SaidOfUs> found(CaseNumber number) {
        return Optional.ofNullable(entities.find(SaidOfUs.class, number.value()));
    }

    /** The same face again is no news. */
    @Override
    public Said say(CaseNumber number, Integer score, String receipt) {
        FieldErrors errors = new FieldErrors();
        errors.unless(score != null, "satisfaction", "REQUIRED");
        Satisfaction.judged(score, errors);
        errors.refuse();
        cases.lock(number);
        Instant now = clock.instant();
        Optional<SaidOfUs> before = found(number);
        if (before.isPresent() && before.get().score() == score) {
            return before.get().view();
        }
        SaidOfUs said = before.orElseGet(() -> new SaidOfUs(number, score, now));
        if (before.isPresent()) {
            said.change(score, now);
        } else {
            entities.persist(said);
        }
        entities.flush();
        journal.append(JournalEntry.of(Chain.of(number), "CLIENT_SATISFIED")
                .fact("satisfaction", score)
                .fact("receipt", receipt));
        return said.view();
    }
}
