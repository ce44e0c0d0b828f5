package wanbi.intake.internal.tripwire;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import wanbi.intake.api.CaseLocks;
import wanbi.kernel.CaseNumber;
import wanbi.platform.api.Chain;
import wanbi.platform.api.Journal;
import wanbi.platform.api.JournalEntry;

/** Holds uses against lost cards, rings where they meet and writes it into the cases' chains. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Tripwire {

    /** What a person could still read of one card. */
    private static final int MOST_USES = 1_000;

    private static final Comparator<CardHit> BY_CASE = Comparator.comparing(
                    (CardHit hit) -> hit.lost().number().value())
            .thenComparing(hit -> hit.event().at());

    @Inject
    EventTable table;

    @Inject
    AccessAlarms alarms;

    @Inject
    CaseLocks cases;

    @Inject
    Journal journal;

    @Inject
    Clock clock;

    /**
     * New uses come in: each lost card's hour rings once.
     *
     * @return what was hit, whether it rings anew or has rung already
     */
    List<CardHit> used(Collection<AccessEvent> events) {
        Map<String, CardHit> hourly = new LinkedHashMap<>();
        for (CardHit hit : meetings(events)) {
            hourly.merge(
                    hit.alarm(hit.event().site(), ""),
                    hit,
                    (known, other) -> new CardHit(known.lost(), known.event(), known.uses() + 1));
        }
        return rung(new ArrayList<>(hourly.values()));
    }

    /** A loss comes in, or says more than before: what its cards have done since rings once a card, for the latest use. */
    void reported(CaseNumber number) {
        rung(table.lost(number).stream()
                .flatMap(lost -> latest(lost, table.uses(lost, MOST_USES)))
                .toList());
    }

    /** Reports and uses that came in at the same moment have not seen each other. */
    void missed(Instant received, int most) {
        List<AccessEvent> events = table.missedSince(received, most);
        Map<LostCard, List<AccessEvent>> uses = meetings(events).stream()
                .collect(Collectors.groupingBy(
                        CardHit::lost, LinkedHashMap::new, Collectors.mapping(CardHit::event, Collectors.toList())));
        List<CardHit> hits = new ArrayList<>();
        uses.forEach((lost, met) -> {
            met.sort(Comparator.comparing(AccessEvent::at).reversed());
            latest(lost, met).forEach(hits::add);
        });
        rung(hits);
    }

    private static Stream<CardHit> latest(LostCard lost, List<AccessEvent> newestFirst) {
        return newestFirst.stream().limit(1).map(event -> new CardHit(lost, event, newestFirst.size()));
    }

    /** The cases are locked first and asked again then: a card may have come back while we waited. */
    private List<CardHit> meetings(Collection<AccessEvent> events) {
        Set<String> cards = events.stream().map(AccessEvent::card).collect(Collectors.toCollection(TreeSet::new));
        if (cards.isEmpty()) {
            return List.of();
        }
        List<CardHit> first = meetings(events, table.lost(cards));
        if (first.isEmpty()) {
            return List.of();
        }
        first.stream()
                .map(hit -> hit.lost().number().value())
                .collect(Collectors.toCollection(TreeSet::new))
                .forEach(number -> cases.lock(new CaseNumber(number)));
        return meetings(events, table.lost(cards));
    }

    private static List<CardHit> meetings(Collection<AccessEvent> events, List<LostCard> lost) {
        return lost.stream()
                .flatMap(card -> events.stream()
                        .filter(card::wasUsedBy)
                        .sorted(Comparator.comparing(AccessEvent::at))
                        .map(event -> new CardHit(card, event, 1)))
                .toList();
    }

    private List<CardHit> rung(List<CardHit> hits) {
        Instant now = clock.instant();
        List<CardHit> sorted = hits.stream().sorted(BY_CASE).toList();
        journal.appendAll(sorted.stream()
                .filter(hit -> alarms.raise(hit, now))
                .map(Tripwire::entry)
                .toList());
        return sorted;
    }

    private static JournalEntry entry(CardHit hit) {
        return JournalEntry.of(Chain.of(hit.lost().number()), "LOST_CARD_USED")
                .fact("line", hit.lost().line())
                .fact("usedAt", hit.event().at())
                .fact("gateSite", hit.event().site())
                .fact("uses", hit.uses())
                .fact("maybeOwner", hit.lost().maybeByOwner(hit.event()))
                .personal("serial", hit.lost().card())
                .personal("gate", hit.event().gate());
    }
}
