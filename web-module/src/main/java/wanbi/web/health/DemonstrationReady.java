package wanbi.web.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import wanbi.platform.api.Demonstration;
import wanbi.platform.api.FirstRun;

/** Ready once the demonstration company stands as a whole; nobody waits for one that was not wanted. */
@Readiness
@ApplicationScoped
public class DemonstrationReady implements HealthCheck {

    @Inject
    @ConfigProperty(name = "wanbi.demo", defaultValue = "false")
    boolean wanted;

    @Inject
    Demonstration demonstration;

    @Inject
    FirstRun firstRun;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("demonstration")
                .withData("wanted", wanted)
                .status(isReady())
                .build();
    }

    private boolean isReady() {
        try {
            return switch (demonstration.state()) {
                case FILLING -> false;
                case COMPLETE -> true;
                case NONE -> !(wanted && firstRun.isDue());
            };
        } catch (RuntimeException noAnswer) {
            return false;
        }
    }
}
