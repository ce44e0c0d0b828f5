package wanbi.web.scene;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import wanbi.investigation.api.SceneCommand;
import wanbi.investigation.api.SceneView;
import wanbi.investigation.api.SceneWork;
import wanbi.kernel.CaseNumber;

/** The scene need not be kept any longer: who says so, and when. */
@Named
@ViewScoped
public class ReleaseForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SceneWork scenes;

    @Inject
    private SceneActs acts;

    @Inject
    private Clock clock;

    private String by = "POLICE";
    private String name;
    private Instant at;
    private String reason;

    public void begin() {
        acts.unfold("release");
        at = clock.instant().truncatedTo(ChronoUnit.MINUTES);
    }

    public String send(SceneView scene) {
        scenes.release(new SceneCommand.Release(new CaseNumber(scene.getCaseNumber()), by, name, at, reason));
        acts.fold();
        return SceneActs.back(scene.getCaseNumber());
    }

    public String getBy() {
        return by;
    }

    public void setBy(String by) {
        this.by = by;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Instant getAt() {
        return at;
    }

    public void setAt(Instant at) {
        this.at = at;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
