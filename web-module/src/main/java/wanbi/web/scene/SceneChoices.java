package wanbi.web.scene;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import wanbi.investigation.api.SceneView;
import wanbi.kernel.Role;
import wanbi.kernel.SiteCode;
import wanbi.platform.api.Directory;
import wanbi.platform.api.StaffView;
import wanbi.web.frame.Me;

/** What can be chosen from at a scene. */
@Named
@RequestScoped
public class SceneChoices {

    @Inject
    private Directory directory;

    @Inject
    private Me me;

    public List<String> getSpots() {
        return List.of("DOOR", "LOCK", "WINDOW", "BALCONY", "VEHICLE", "PASSAGE");
    }

    public List<String> getEntryModes() {
        return List.of("UNKNOWN", "NONE", "UNLOCKED", "FORCED", "TECHNICAL", "CLIMBED", "FOLLOWED");
    }

    /** That nothing was stolen only the manager says. */
    public List<String> verdicts(SceneView scene) {
        Stream<String> all = Stream.of("SUSPECTED", "CONFIRMED", "UNDETERMINED");
        return me.isAnyAt(scene.getSite(), "MANAGER", "HEAD_OFFICE")
                ? Stream.concat(all, Stream.of("NOT_THEFT")).toList()
                : all.toList();
    }

    public List<String> releasers(SceneView scene) {
        return me.isAnyAt(scene.getSite(), "MANAGER", "HEAD_OFFICE") ? List.of("POLICE", "MANAGER") : List.of("POLICE");
    }

    public List<StaffView> guards(SceneView scene) {
        return directory.staff(new SiteCode(scene.getSite())).stream()
                .filter(colleague -> colleague.holdsAny(Role.GUARD))
                .toList();
    }
}
