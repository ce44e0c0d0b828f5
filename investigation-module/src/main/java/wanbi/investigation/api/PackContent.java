package wanbi.investigation.api;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import wanbi.intake.api.CaseView;
import wanbi.platform.api.ChronicleEntry;
import wanbi.platform.api.GuardContractView;
import wanbi.platform.api.SiteView;

/** Everything that a pack tells, gathered for those who put it on paper. */
public final class PackContent {

    private final Mark mark;
    private final Place place;
    private final CaseView file;
    private final Records records;
    private final Chronology chronology;
    private final List<Enclosure> enclosures;

    /** Which pack it is. */
    public record Mark(String id, int version, Instant madeAt, String madeByName) {}

    /**
     * @param company its name
     * @param guards the guard companies that may have stood at the gate then (L-18)
     */
    public record Place(SiteView site, String company, List<GuardContractView> guards) {}

    /** What was recorded of the case. */
    public record Records(
            List<FootageView> footage,
            List<CameraView> cameras,
            List<ExhibitView> exhibits,
            SceneView scene,
            List<PoliceReportView> police) {}

    /**
     * @param entries of the journal that the police have to know of
     * @param length of the whole chain
     * @param head hash of its last entry: whoever notes it can later tell whether anything was changed
     */
    public record Chronology(List<ChronicleEntry> entries, int length, String head) {}

    /**
     * A file of the store that belongs to the case.
     *
     * @param kind CLIP, EXHIBIT, PHOTO or POLICE_PAPER
     * @param about number of what it shows: of the exhibit, of the footage request, of the call
     * @param enclosed whether it lies in the pack; what waits for a paper of the police is named only
     */
    public record Enclosure(String path, String kind, String about, String sha256, long bytes, boolean enclosed) {}

    public PackContent(
            Mark mark, Place place, CaseView file, Records records, Chronology chronology, List<Enclosure> enclosures) {
        this.mark = mark;
        this.place = place;
        this.file = file;
        this.records = records;
        this.chronology = chronology;
        this.enclosures = enclosures;
    }

    public Mark getMark() {
        return mark;
    }

    public SiteView getSite() {
        return place.site();
    }

    public String getCompany() {
        return place.company();
    }

    public List<GuardContractView> getGuards() {
        return place.guards();
    }

    public CaseView getFile() {
        return file;
    }

    public List<FootageView> getFootage() {
        return records.footage();
    }

    public Optional<CameraView> camera(String code) {
        return records.cameras().stream()
                .filter(camera -> camera.getCode().equals(code))
                .findFirst();
    }

    public List<ExhibitView> getExhibits() {
        return records.exhibits();
    }

    public SceneView getScene() {
        return records.scene();
    }

    public List<PoliceReportView> getPolice() {
        return records.police();
    }

    /** Acts that the police have to know of; what concerns the client's private life, or only a suspicion, is left out (R11, R14). */
    public Chronology getChronology() {
        return chronology;
    }

    public List<Enclosure> getEnclosures() {
        return enclosures;
    }

    /** Clips that lie in the store still. */
    public int getClipsWaiting() {
        return (int) enclosures.stream().filter(one -> !one.enclosed()).count();
    }
}
