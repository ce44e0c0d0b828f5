package wanbi.platform.internal.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import wanbi.platform.api.Acting;

/**
 * Compares PINs. The simulator has a year of second persons confirmed in seconds; what it has proved once it need not
 * hash again. Nobody else's PIN is ever remembered.
 */
@ApplicationScoped
class PinCheck {

    @Inject
    Hashing hashing;

    private final Map<String, String> provedInSimulation = new ConcurrentHashMap<>();

    boolean matches(String typed, String hash) {
        if (Acting.staff().isEmpty() || hash == null) {
            return hashing.matchesPin(typed, hash);
        }
        if (typed.equals(provedInSimulation.get(hash))) {
            return true;
        }
        boolean right = hashing.matchesPin(typed, hash);
        if (right) {
            provedInSimulation.put(hash, typed);
        }
        return right;
    }
}
