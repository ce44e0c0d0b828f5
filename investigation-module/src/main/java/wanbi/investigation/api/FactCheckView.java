package wanbi.investigation.api;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** One look, as it was told. */
public final class FactCheckView {

    /**
     * @param doubtfulPhotos how many are, by their kind, no pictures of a camera
     * @param agreementFile what the client has signed; null else
     */
    public record Found(
            String observations,
            String entryMode,
            boolean stillDanger,
            List<String> photos,
            int doubtfulPhotos,
            String verdict,
            String reason,
            String agreementFile) {}

    private final int number;
    private final SceneStamp stamp;
    private final Found found;

    /** @param stamp when the checker had come */
    public FactCheckView(int number, SceneStamp stamp, Found found) {
        this.number = number;
        this.stamp = stamp;
        this.found = found;
    }

    public int getNumber() {
        return number;
    }

    public Instant getArrivedAt() {
        return stamp.getAt();
    }

    public String getByName() {
        return stamp.getByName();
    }

    public Instant getRecordedAt() {
        return stamp.getRecordedAt();
    }

    public String getObservations() {
        return found.observations();
    }

    public String getEntryMode() {
        return found.entryMode();
    }

    public boolean isStillDanger() {
        return found.stillDanger();
    }

    public List<String> getPhotos() {
        return found.photos();
    }

    public String getVerdict() {
        return found.verdict();
    }

    public String getReason() {
        return found.reason();
    }

    public String getAgreementFile() {
        return found.agreementFile();
    }

    /** Worth a question, no refusal: NO_PHOTOS, PHOTO_NO_ORIGINAL (R15). */
    public List<String> getWarnings() {
        List<String> warnings = new ArrayList<>();
        if (found.photos().isEmpty()) {
            warnings.add("NO_PHOTOS");
        }
        if (found.doubtfulPhotos() > 0) {
            warnings.add("PHOTO_NO_ORIGINAL");
        }
        return warnings;
    }
}
