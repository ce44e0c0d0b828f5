package wanbi.api;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import wanbi.fixture.StartedApplication;

/**
 * Eight people press at once, at the same things, whatever comes to their minds, and now and then the power fails
 * (I2, I3, I8): custody has no gap, nothing is handed over twice, nothing that was answered is lost. The seed is told;
 * with {@code -Dwanbi.faults.seed} and {@code -Dwanbi.faults.runs} everybody presses the same again, though not in the
 * same instant.
 */
class FaultsApiIT {

    private static final int RUNS = Integer.getInteger("wanbi.faults.runs", 10);
    private static final int RUNS_A_KILL = 5;

    private static final long SEED = Long.getLong("wanbi.faults.seed", System.nanoTime());

    @Test
    void whateverIsPressedAtOnceAndWheneverThePowerFails() throws Exception {
        assumeTrue(StartedApplication.get().isOurs());
        System.out.printf("  -Dwanbi.faults.seed=%d -Dwanbi.faults.runs=%d%n", SEED, RUNS);
        Random random = new Random(SEED);
        Set<Integer> dark = random.ints(0, RUNS)
                .distinct()
                .limit(Math.max(2, RUNS / RUNS_A_KILL))
                .boxed()
                .collect(Collectors.toSet());
        List<Runnable> survivors = List.of();
        for (int run = 0; run < RUNS; run++) {
            boolean first = dark.contains(run) && survivors.isEmpty();
            if (first) {
                survivors = List.of(ContactApiIT.aPromiseOverdueAtAKill(), OutboxApiIT.aMessageUnderWayAtAKill());
            }
            Crowd crowd = new Crowd(random.nextLong(), dark.contains(run));
            crowd.press();
            if (first) {
                survivors.forEach(Runnable::run);
            }
            new Aftermath(crowd).isSound();
        }
    }
}
