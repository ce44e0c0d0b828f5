package wanbi.web.footage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import wanbi.investigation.api.CameraCommand;
import wanbi.investigation.api.CameraView;
import wanbi.investigation.api.Cameras;
import wanbi.kernel.Texts;
import wanbi.web.frame.CurrentSite;

/** Finds a working camera of the current site by its code or by what it looks at. */
@Named
@RequestScoped
public class CameraFinder {

    private static final int MOST = 12;

    @Inject
    private Cameras cameras;

    @Inject
    private CurrentSite here;

    public List<String> find(String words) {
        return here.isOne()
                ? cameras
                        .list(new CameraCommand.Query(here.getSite(), false, Texts.clean(words), null, MOST, null))
                        .items()
                        .stream()
                        .map(CameraView::getCode)
                        .toList()
                : List.of();
    }
}
