package wanbi.investigation.internal.footage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import wanbi.intake.api.CaseLocks;
import wanbi.kernel.StaleRecord;

/**
 * A measurement moves the clocks of the requests that wait for the camera. Locks in the one order: cases, requests,
 * camera.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Remeasuring {

    @Inject
    FootageShelf requests;

    @Inject
    CameraShelf cameras;

    @Inject
    CaseLocks cases;

    @Inject
    Clock clock;

    /** One change of a camera. */
    @FunctionalInterface
    interface Change {
        void on(Camera camera);
    }

    Camera change(String code, Change change) {
        cameras.get(code);
        List<String> waiting = requests.waitingFor(code);
        List<FootageRequest> locked = waiting.stream()
                .map(requests::get)
                .map(request -> {
                    cases.lock(request.caseNumber());
                    return requests.lock(request.id());
                })
                .toList();
        Camera camera = cameras.lock(code);
        if (!requests.waitingFor(code).equals(waiting)) {
            throw new StaleRecord();
        }
        change.on(camera);
        locked.forEach(request -> request.remeasured(code, camera.retention(), clock.instant()));
        return camera;
    }
}
