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
import wanbi.kernel.CurrentStaff;
import wanbi.kernel.Role;
import wanbi.kernel.SiteCode;
import wanbi.kernel.StaffId;
import wanbi.web.form.PhotoAlbum;

/** Begins to keep a scene: who stands there, and what the cordon looks like. A guard is proposed to stand there. */
@Named
@ViewScoped
public class CordonForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SceneWork scenes;

    @Inject
    private SceneActs acts;

    @Inject
    private PhotoAlbum album;

    @Inject
    private CurrentStaff staff;

    @Inject
    private Clock clock;

    private String guard;

    public void begin(SceneView scene) {
        acts.unfold("protect");
        guard = staff.hasRole(new SiteCode(scene.getSite()), Role.GUARD)
                ? staff.id().value()
                : null;
    }

    public String send(SceneView scene) {
        scenes.protect(new SceneCommand.Protect(
                new CaseNumber(scene.getCaseNumber()),
                clock.instant(),
                guard == null ? null : new StaffId(guard),
                album.files().stream().findFirst().orElse(null)));
        acts.fold();
        return SceneActs.back(scene.getCaseNumber());
    }

    public String getGuard() {
        return guard;
    }

    public void setGuard(String guard) {
        this.guard = guard;
    }

    public PhotoAlbum getAlbum() {
        return album;
    }
}
