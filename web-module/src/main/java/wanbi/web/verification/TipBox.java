package wanbi.web.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import wanbi.investigation.api.PublicTips;
import wanbi.investigation.api.TipCommand.Told;

/** The letter box of a site: five notes within ten minutes from one device, whatever they say (R11). */
@ApplicationScoped
public class TipBox {

    static final int MOST = 5;

    private final Pace pace = new Pace(MOST, Duration.ofMinutes(10));

    @Inject
    PublicTips tips;

    @Inject
    Clock clock;

    /** The site's name; empty where there is no such box. */
    public Optional<String> at(String site) {
        return tips.box(site);
    }

    /** @throws wanbi.kernel.BusinessRuleViolation {@code TOO_MANY_TIPS} (429), and as the door */
    public void drop(String site, Told told, String address) {
        long seconds = pace.count(address, clock.instant());
        if (seconds > 0) {
            throw AskedTooOften.tips(seconds);
        }
        tips.drop(site, told);
    }
}
