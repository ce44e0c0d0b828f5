package wanbi.handover.internal.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import wanbi.handover.api.LetterCommand;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.UnknownThing;
import wanbi.platform.api.VerificationCode;

/** Letters as stored. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class LetterShelf {

    @PersistenceContext(unitName = "handover")
    EntityManager entities;

    void add(Letter letter) {
        entities.persist(letter);
        entities.flush();
    }

    List<Letter> ofCase(CaseNumber number) {
        return entities.createQuery(
                        "select l from Letter l where l.caseNumber = :number order by l.number desc", Letter.class)
                .setParameter("number", number)
                .getResultList();
    }

    Letter get(LetterCommand.Ref ref) {
        return Optional.ofNullable(entities.find(Letter.class, LetterCommand.numberOf(ref.caseNumber(), ref.letter())))
                .orElseThrow(() -> new UnknownThing("letter"));
    }

    Optional<Letter> byCode(String code) {
        return entities.createQuery("select l from Letter l where l.code = :code", Letter.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    String freshCode() {
        String code = VerificationCode.random();
        return byCode(code).isPresent() ? freshCode() : code;
    }
}
