package wanbi.testing;

import java.time.Duration;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/** Names a run's ten slowest tests, so that the build's time is spent knowingly. */
public final class SlowestTests implements TestExecutionListener {
    private static final Duration NOT_WORTH_A_LINE = Duration.ofMillis(200);

    private final Map<TestIdentifier, Long> started = new ConcurrentHashMap<>();
    private final Map<String, Duration> took = new ConcurrentHashMap<>();

    @Override
    public void executionStarted(TestIdentifier test) {
        started.put(test, System.nanoTime());
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        Long start = started.remove(test);
        if (test.isTest() && start != null) {
            took.put(
                    test.getLegacyReportingName() + " in " + parent(test), Duration.ofNanos(System.nanoTime() - start));
        }
    }

    private static String parent(TestIdentifier test) {
        return test.getParentIdObject()
                .map(id -> id.getLastSegment().getValue())
                .orElse("");
    }

    @Override
    public void testPlanExecutionFinished(TestPlan plan) {
        var slowest = took.entrySet().stream()
                .filter(entry -> entry.getValue().compareTo(NOT_WORTH_A_LINE) > 0)
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(10)
                .toList();
        if (!slowest.isEmpty()) {
            System.out.println("Slowest tests:");
        }
        slowest.forEach(
                entry -> System.out.printf("  %6.1f s  %s%n", entry.getValue().toMillis() / 1000.0, entry.getKey()));
    }
}
