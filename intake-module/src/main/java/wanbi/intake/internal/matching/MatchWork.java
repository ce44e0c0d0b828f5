package wanbi.intake.internal.matching;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Works out the worklist's suggestions of a few cases and items at a time, each lot in a transaction of its own: an EJB's,
 * for below a timer without one the container takes part in no others (ADR 0004).
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class MatchWork {

    private static final int KEPT = 5;

    @Inject
    Due due;

    @Inject
    Decisions decisions;

    @Inject
    Worklist worklist;

    @Inject
    FoundPool finds;

    @Inject
    LostPool losses;

    @Inject
    Matchmaker matchmaker;

    /** @return false when nothing is left */
    public boolean workOffSome() {
        List<Due.Subject> subjects = due.take();
        List<String> items = subjects.stream()
                .filter(Due.Subject::item)
                .map(Due.Subject::number)
                .toList();
        Set<String> worthAsking = items.isEmpty() ? Set.of() : losses.worthAsking(items);
        worklist.forget(items.stream().filter(tag -> !worthAsking.contains(tag)).toList());
        worthAsking.forEach(this::ofItem);
        subjects.stream()
                .filter(subject -> !subject.item())
                .map(Due.Subject::number)
                .forEach(this::ofCase);
        return !subjects.isEmpty();
    }

    private void ofCase(String number) {
        Set<String> rejected = decisions.rejectedOfCase(number);
        List<Pair> likely = losses.ofCase(number).stream()
                .flatMap(line ->
                        matchmaker
                                .findsFor(line, new Asked(pair -> !rejected.contains(pair.key()), KEPT, true))
                                .stream())
                .filter(pair -> pair.verdict().isLikely())
                .toList();
        worklist.replace("case_number", number, likely);
    }

    private void ofItem(String tag) {
        Set<String> rejected = decisions.rejectedOfItem(tag);
        Optional<Candidate> found = finds.find(tag);
        List<Pair> likely = found
                .map(item -> matchmaker.lossesFor(item, new Asked(pair -> !rejected.contains(pair.key()), KEPT, true)))
                .orElse(List.of())
                .stream()
                .filter(pair -> pair.verdict().isLikely())
                .toList();
        worklist.replace("item_tag", tag, likely);
    }
}
