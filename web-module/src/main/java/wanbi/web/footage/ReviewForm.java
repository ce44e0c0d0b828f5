package wanbi.web.footage;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import wanbi.investigation.api.FootageCommand;
import wanbi.investigation.api.FootageRequests;
import wanbi.kernel.Texts;

/** What somebody has viewed of the chosen request, as it is being written down (R06). */
@Named
@ViewScoped
public class ReviewForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final List<String> RESULTS =
            List.of("HIT", "NOT_SEEN", "OBSTRUCTED", "TIME_UNCLEAR", "NO_COVERAGE", "EQUIPMENT_FAULT", "OVERWRITTEN");

    @Inject
    private FootageRequests requests;

    @Inject
    private FootageQueueView view;

    @Inject
    private CameraNames cameras;

    @Inject
    private Clock clock;

    private final List<SightingRow> sightings = new ArrayList<>();
    private Instant startedAt;
    private Instant endedAt;
    private List<String> viewed = new ArrayList<>();
    private String summary;
    private String result;

    /** Whoever opens the form sits down before the screen. */
    @PostConstruct
    void sitDown() {
        startedAt = clock.instant().truncatedTo(ChronoUnit.MINUTES);
    }

    /** The clock of the step stops: somebody looks. What was typed stays. */
    public void begin() {
        requests.begin(new FootageCommand.Ref(view.getId()));
        view.lookAgain();
    }

    public String send() {
        Instant end = endedAt == null ? clock.instant().truncatedTo(ChronoUnit.MILLIS) : endedAt;
        requests.review(new FootageCommand.Review(
                view.getId(),
                startedAt,
                end,
                viewed,
                summary,
                result,
                sightings.stream().map(row -> row.sighted(cameras)).toList()));
        return view.page("&done=reviewed");
    }

    public void addSighting() {
        sightings.add(new SightingRow());
    }

    public void removeSighting(SightingRow row) {
        sightings.remove(row);
    }

    /** A hit has something to be seen, so its first row stands there at once. */
    public void chosen() {
        if ("HIT".equals(result) && sightings.isEmpty()) {
            addSighting();
        }
    }

    public List<SightingRow> getSightings() {
        return sightings;
    }

    public List<String> getResults() {
        return RESULTS;
    }

    public Instant getStartedAt() {
        return startedAt;
    }

    public void setStartedAt(Instant startedAt) {
        this.startedAt = startedAt;
    }

    /** Null for now. */
    public Instant getEndedAt() {
        return endedAt;
    }

    public void setEndedAt(Instant endedAt) {
        this.endedAt = endedAt;
    }

    public List<String> getViewed() {
        return viewed;
    }

    public void setViewed(List<String> viewed) {
        this.viewed = viewed;
    }

    public String getSummary() {
        return summary;
    }

    public void setSummary(String summary) {
        this.summary = summary;
    }

    public String getResult() {
        return result;
    }

    public void setResult(String result) {
        this.result = Texts.clean(result);
    }
}
