package wanbi.web.scene;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import wanbi.investigation.api.SceneCommand;
import wanbi.investigation.api.SceneView;
import wanbi.investigation.api.SceneWork;
import wanbi.web.frame.CurrentSite;

/** Scenes that somebody has to stand at, on the home page of guard and manager. */
@Named
@RequestScoped
public class HomeScenes {

    @Inject
    private SceneWork scenes;

    @Inject
    private CurrentSite here;

    private List<SceneView> held;

    public List<SceneView> getHeld() {
        if (held == null) {
            held = scenes.held(new SceneCommand.Held(here.getSite()));
        }
        return held;
    }
}
