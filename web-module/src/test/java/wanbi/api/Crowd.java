package wanbi.api;

import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import wanbi.fixture.Answer;
import wanbi.fixture.Api;
import wanbi.fixture.StartedApplication;

/** Eight who press at once, at the same few things of GZ01; what they were told is kept, and what they never heard. */
final class Crowd {

    private static final int PEOPLE = 8;
    private static final int PRESSES = 12;
    private static final int THINGS = 4;
    private static final int CASES = 3;

    /** What was done to a thing, by the journal's name for it. */
    record Deed(String tag, String act) {}

    record Named(String id, String tag) {}

    final List<String> tags;
    final Map<Deed, AtomicInteger> told = new ConcurrentHashMap<>();
    final Map<Deed, AtomicInteger> unheard = new ConcurrentHashMap<>();
    final Queue<String> toldPaths = new ConcurrentLinkedQueue<>();

    final List<String> cases;
    private final AtomicInteger pressed = new AtomicInteger();
    private final CompletableFuture<Void> light = new CompletableFuture<>();
    private final long seed;
    private final int killedAt;

    private final ShelfDeeds shelf = new ShelfDeeds(this);
    private final List<Consumer<Random>> deeds = Stream.of(new CounterDeeds(this).all(), shelf.all())
            .flatMap(List::stream)
            .toList();

    Crowd(long seed, boolean killed) {
        this.seed = seed;
        this.killedAt = killed ? 1 + new Random(seed).nextInt(PEOPLE * PRESSES - 1) : -1;
        this.tags = IntStream.range(0, THINGS)
                .mapToObj(i -> Desk.storesAFoundWalletAtGuangzhou())
                .toList();
        this.cases = IntStream.range(0, CASES)
                .mapToObj(i -> Api.as("desk2")
                        .post("/loss-cases", Desk.lossReport().replace("SH01", "GZ01"))
                        .expect(201)
                        .json()
                        .getString("caseNumber"))
                .toList();
    }

    void press() throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(PEOPLE);
        try {
            List<Future<?>> all = new ArrayList<>();
            for (int person = 0; person < PEOPLE; person++) {
                Random mind = new Random(seed + person);
                all.add(people.submit(() -> pressesOn(mind)));
            }
            for (Future<?> one : all) {
                one.get();
            }
        } finally {
            people.shutdownNow();
        }
        shelf.goesHome();
    }

    private void pressesOn(Random mind) {
        for (int i = 0; i < PRESSES; i++) {
            if (pressed.incrementAndGet() == killedAt) {
                StartedApplication.get().killAndStartAgain();
                light.complete(null);
            }
            deeds.get(mind.nextInt(deeds.size())).accept(mind);
        }
    }

    /** Empty when it was refused, or when no answer came because the power had failed. */
    Optional<JsonObject> post(String who, String path, String body, Deed deed) {
        return heard(() -> Api.as(who).post(path, Api.json(body)), () -> count(unheard, deed))
                .filter(answer -> answer.status() == 201)
                .map(answer -> {
                    count(told, deed);
                    return answer.json();
                });
    }

    Optional<String> formOf(String claim) {
        return heard(() -> Api.as("desk2").get("/claims/" + claim + "/form"), () -> {})
                .filter(answer -> answer.status() == 200)
                .map(answer -> answer.json().getString("formHash"));
    }

    private Optional<Answer> heard(Supplier<Answer> question, Runnable unanswered) {
        try {
            Answer answer = question.get();
            assertTrue(answer.status() < 500, answer::text);
            return Optional.of(answer);
        } catch (AssertionError broken) {
            if (killedAt < 0 || !(broken.getCause() instanceof IOException)) {
                throw broken;
            }
            unanswered.run();
            light.join();
            return Optional.empty();
        }
    }

    private static void count(Map<Deed, AtomicInteger> where, Deed deed) {
        if (deed != null) {
            where.computeIfAbsent(deed, first -> new AtomicInteger()).incrementAndGet();
        }
    }

    static <T> T any(Random mind, List<T> all) {
        return all.get(mind.nextInt(all.size()));
    }

    /** One of those that anybody has begun so far. */
    static Optional<Named> any(Random mind, Queue<Named> begun) {
        List<Named> all = List.copyOf(begun);
        return all.isEmpty() ? Optional.empty() : Optional.of(any(mind, all));
    }
}
