package wanbi.web.footage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import wanbi.kernel.Texts;
import wanbi.web.frame.Sites;

/** Recorder times to the second, and the true time behind a recorder whose clock is wrong. */
@Named
@RequestScoped
public class TrueTime {

    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    @Inject
    private CameraNames cameras;

    @Inject
    private Sites sites;

    public String shown(Instant at, String site) {
        return at == null ? "—" : at.atZone(sites.zone(site)).format(SECOND);
    }

    /** A dash while camera or time is missing. */
    public String of(SightingRow row, String site) {
        String camera = Texts.clean(row.getCamera());
        if (row.getRecorderTime() == null || camera == null) {
            return "—";
        }
        int ahead = row.getOffset() == null ? cameras.offset(camera) : row.getOffset();
        return shown(row.getRecorderTime().minusSeconds(ahead), site);
    }
}
