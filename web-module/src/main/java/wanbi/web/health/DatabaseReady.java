package wanbi.web.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import wanbi.platform.api.FirstRun;

/** Ready while the database answers a question that needs the migrated tables. */
@Readiness
@ApplicationScoped
public class DatabaseReady implements HealthCheck {

    @Inject
    FirstRun firstRun;

    @Override
    public HealthCheckResponse call() {
        try {
            return HealthCheckResponse.named("database")
                    .withData("firstRunDue", firstRun.isDue())
                    .up()
                    .build();
        } catch (RuntimeException noAnswer) {
            // The cause stands in the server's log; the public is told no more than that it is down.
            return HealthCheckResponse.named("database").down().build();
        }
    }
}
