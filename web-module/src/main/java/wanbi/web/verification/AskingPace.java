package wanbi.web.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;

/**
 * How often one address may ask in a minute. Kept in memory: eight characters of 31 cannot be guessed at this pace, on
 * however many nodes.
 */
@ApplicationScoped
public class AskingPace {

    static final int A_MINUTE = 30;

    private final Pace pace = new Pace(A_MINUTE, Duration.ofMinutes(1));

    @Inject
    Clock clock;

    void ask(String address) {
        long seconds = pace.count(address, clock.instant());
        if (seconds > 0) {
            throw new AskedTooOften(seconds);
        }
    }
}
