package wanbi.intake.internal.tripwire;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** For how long uses are kept: where people went is kept no longer than a loss is looked for (L-33, L-35). */
@ApplicationScoped
class KeptDays {

    @Inject
    @ConfigProperty(name = "wanbi.access.days", defaultValue = "90")
    int days;

    Duration span() {
        return Duration.ofDays(Math.max(1, days));
    }
}
