package wanbi.web.footage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import wanbi.investigation.api.CameraCommand;
import wanbi.investigation.api.CameraView;
import wanbi.investigation.api.Cameras;
import wanbi.investigation.api.FootageRequests;
import wanbi.investigation.api.FootageView;
import wanbi.kernel.Slice;
import wanbi.web.frame.CurrentSite;

/** The tops of the footage lists on the home pages, each counted as the list behind it. */
@Named
@RequestScoped
public class FootageHome {

    private static final int SHOWN = 6;
    private static final int CAMERAS = 8;

    @Inject
    private FootageRequests requests;

    @Inject
    private Cameras cameras;

    @Inject
    private CurrentSite here;

    private Slice<FootageView> waiting;
    private Slice<FootageView> expiring;
    private Slice<FootageView> undecided;
    private Slice<FootageView> newest;
    private Slice<CameraView> ailing;

    /** Still to be viewed, what is written over first on top. */
    public Slice<FootageView> getWaiting() {
        if (waiting == null) {
            waiting = requests.list(FootageLists.WAITING.query(here.getSite(), SHOWN, null));
        }
        return waiting;
    }

    /** Written over within three days. */
    public Slice<FootageView> getExpiring() {
        if (expiring == null) {
            expiring = requests.list(FootageLists.EXPIRING.query(here.getSite(), SHOWN, null));
        }
        return expiring;
    }

    /** What the reader may approve, the urgent first. */
    public Slice<FootageView> getUndecided() {
        if (undecided == null) {
            undecided = requests.list(FootageLists.UNDECIDED.query(here.getSite(), SHOWN, null));
        }
        return undecided;
    }

    public Slice<FootageView> getNewest() {
        if (newest == null) {
            newest = requests.list(FootageLists.NEWEST.query(here.getSite(), SHOWN, null));
        }
        return newest;
    }

    /** Cameras of the site that somebody has to look after; empty where all sites are shown at once. */
    public Slice<CameraView> getAiling() {
        if (ailing == null) {
            ailing = here.isOne()
                    ? cameras.list(new CameraCommand.Query(here.getSite(), false, null, "ANY", CAMERAS, null))
                    : new Slice<>(List.of(), null, 0, false);
        }
        return ailing;
    }
}
