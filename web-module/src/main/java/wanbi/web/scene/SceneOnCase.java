package wanbi.web.scene;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import wanbi.investigation.api.FactCheckView;
import wanbi.investigation.api.SceneView;
import wanbi.investigation.api.SceneWork;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.UnknownThing;

/** The scene of the theft on the screen, read once in a request. */
@Named
@RequestScoped
public class SceneOnCase {

    private static final List<String> OF_SUSPICION = List.of("CONFIRMED", "SUSPECTED");

    @Inject
    private SceneWork scenes;

    private SceneView scene;

    public SceneView of(String caseNumber) {
        if (scene == null) {
            scene = scenes.of(number(caseNumber));
        }
        return scene;
    }

    public boolean isTheft(String caseNumber) {
        return number(caseNumber).isTheft();
    }

    /** Whether somebody has said that the police are to be called, and nobody has called them. */
    public boolean isForThePolice(SceneView view) {
        FactCheckView last = view.getFactCheck();
        return view.isOpen() && !view.isPoliceCalled() && last != null && OF_SUSPICION.contains(last.getVerdict());
    }

    static CaseNumber number(String text) {
        return CaseNumber.parse(text).orElseThrow(() -> new UnknownThing(String.valueOf(text)));
    }
}
