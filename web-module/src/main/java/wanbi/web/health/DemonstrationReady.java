package wanbi.web.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready once the demonstration company stands as a whole. */
@Readiness
@ApplicationScoped
public class DemonstrationReady implements HealthCheck {

    @Inject
    DemonstrationState state;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("demonstration")
                .withData("wanted", state.isWanted())
                .status(state.isReady())
                .build();
    }
}
