package wanbi.web.scene;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import wanbi.investigation.api.SceneCommand;
import wanbi.investigation.api.SceneView;
import wanbi.investigation.api.SceneWork;
import wanbi.kernel.CaseNumber;
import wanbi.web.intake.CaseTab;

/** What takes one tap at a scene, and which of the longer forms is unfolded. */
@Named
@ViewScoped
public class SceneActs implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SceneWork scenes;

    @Inject
    private Clock clock;

    private String act = "";

    public String arrive(SceneView scene) {
        scenes.arrive(new SceneCommand.Arrive(new CaseNumber(scene.getCaseNumber()), clock.instant()));
        return back(scene.getCaseNumber());
    }

    public String outNow(SceneView scene, int entry) {
        scenes.leave(new SceneCommand.Leave(new CaseNumber(scene.getCaseNumber()), entry, clock.instant()));
        return back(scene.getCaseNumber());
    }

    public void unfold(String chosen) {
        act = chosen;
    }

    public void fold() {
        act = "";
    }

    /** The page anew from which it was done: the phone's own, or the case's. */
    static String back(String caseNumber) {
        String page = FacesContext.getCurrentInstance().getViewRoot().getViewId();
        return page.startsWith("/guard/")
                ? "/guard/scene-round?faces-redirect=true&no=" + caseNumber
                : CaseTab.SCENE.of(caseNumber);
    }

    /** Empty for none. */
    public String getAct() {
        return act;
    }
}
