package wanbi.web.scene;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import wanbi.investigation.api.SceneCommand;
import wanbi.investigation.api.SceneView;
import wanbi.investigation.api.SceneWork;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.Texts;
import wanbi.web.form.PhotoAlbum;
import wanbi.web.text.Codes;
import wanbi.web.text.Words;

/** What is seen from the cordon: ticks that write the sentence, photos, the verdict. */
@Named
@ViewScoped
public class FactForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SceneWork scenes;

    @Inject
    private SceneActs acts;

    @Inject
    private PhotoAlbum album;

    @Inject
    private PhotoAlbum agreement;

    @Inject
    private Codes codes;

    @Inject
    private Words words;

    @Inject
    private Clock clock;

    private Instant arrivedAt;
    private List<String> looked = new ArrayList<>();
    private List<String> traces = new ArrayList<>();
    private String observations;
    private String entryMode = "UNKNOWN";
    private boolean stillDanger;
    private String verdict;
    private String reason;

    public void begin(SceneView scene) {
        acts.unfold("check");
        arrivedAt = scene.getArrivals().isEmpty() ? clock.instant().truncatedTo(ChronoUnit.MINUTES) : null;
    }

    public String send(SceneView scene) {
        scenes.checkFacts(new SceneCommand.CheckFacts(
                new CaseNumber(scene.getCaseNumber()),
                arrivedAt,
                told(),
                entryMode,
                stillDanger,
                album.files(),
                verdict,
                reason,
                agreement.files().stream().findFirst().orElse(null)));
        acts.fold();
        return SceneActs.back(scene.getCaseNumber());
    }

    /** The ticks in words before what was typed; null when nothing was said. */
    private String told() {
        return Texts.clean(
                Stream.of(sentence("scene.lookedAt", looked), sentence("scene.tracesAt", traces), observations)
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining("\n")));
    }

    private String sentence(String key, List<String> spots) {
        return spots.isEmpty() ? null : words.with(key, codes.all("sceneSpot", spots));
    }

    public Instant getArrivedAt() {
        return arrivedAt;
    }

    public void setArrivedAt(Instant arrivedAt) {
        this.arrivedAt = arrivedAt;
    }

    public List<String> getLooked() {
        return looked;
    }

    public void setLooked(List<String> looked) {
        this.looked = looked;
    }

    public List<String> getTraces() {
        return traces;
    }

    public void setTraces(List<String> traces) {
        this.traces = traces;
    }

    public String getObservations() {
        return observations;
    }

    public void setObservations(String observations) {
        this.observations = observations;
    }

    public String getEntryMode() {
        return entryMode;
    }

    public void setEntryMode(String entryMode) {
        this.entryMode = entryMode;
    }

    public boolean isStillDanger() {
        return stillDanger;
    }

    public void setStillDanger(boolean stillDanger) {
        this.stillDanger = stillDanger;
    }

    public String getVerdict() {
        return verdict;
    }

    public void setVerdict(String verdict) {
        this.verdict = verdict;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public PhotoAlbum getAlbum() {
        return album;
    }

    public PhotoAlbum getAgreement() {
        return agreement;
    }
}
