package wanbi.web.scene;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import wanbi.investigation.api.SceneCommand;
import wanbi.investigation.api.SceneView;
import wanbi.investigation.api.SceneWork;
import wanbi.kernel.CaseNumber;

/** Somebody goes into the scene now; the way out is one tap later. */
@Named
@ViewScoped
public class EntryForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SceneWork scenes;

    @Inject
    private SceneActs acts;

    @Inject
    private Clock clock;

    private String who;
    private String unit;
    private String why;

    public String send(SceneView scene) {
        scenes.enter(
                new SceneCommand.Enter(new CaseNumber(scene.getCaseNumber()), who, unit, clock.instant(), null, why));
        acts.fold();
        return SceneActs.back(scene.getCaseNumber());
    }

    public String getWho() {
        return who;
    }

    public void setWho(String who) {
        this.who = who;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
