package wanbi.web.footage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import wanbi.investigation.api.CameraCommand;
import wanbi.investigation.api.CameraView;
import wanbi.investigation.api.Cameras;

/** What the cameras of a request look at; each is looked up once in a request. */
@Named
@RequestScoped
public class CameraNames {

    @Inject
    private Cameras cameras;

    private final Map<String, CameraView> known = new HashMap<>();

    CameraView of(String code) {
        return known.computeIfAbsent(code, some -> cameras.get(new CameraCommand.Ref(some)));
    }

    public String coverage(String code) {
        return of(code).getCoverage();
    }

    /** How far its recorder's clock is ahead, in seconds. */
    public int offset(String code) {
        return of(code).getClockOffsetSeconds();
    }

    /** For a list to choose from; empty for nothing chosen. */
    public String label(String code) {
        return code == null || code.isEmpty() ? "" : code + " " + coverage(code);
    }
}
