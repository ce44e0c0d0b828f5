package wanbi.web.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whether the demonstration company is complete; nobody is asked to wait for one that was not wanted. */
@ApplicationScoped
public class DemonstrationState {

    @Inject
    @ConfigProperty(name = "wanbi.demo", defaultValue = "false")
    boolean wanted;

    private volatile boolean complete;

    /** Called by whoever fills it, also when it finds it filled at a later start. */
    public void completed() {
        complete = true;
    }

    public boolean isReady() {
        return complete || !wanted;
    }

    public boolean isWanted() {
        return wanted;
    }
}
