package wanbi.platform.internal.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

@ApplicationScoped
class ClockOnTheWall {

    @Produces
    Clock clock() {
        return new HouseClock();
    }
}
