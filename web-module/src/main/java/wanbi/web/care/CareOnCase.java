package wanbi.web.care;

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
import wanbi.investigation.api.CareCommand;
import wanbi.investigation.api.CareLists;
import wanbi.investigation.api.CareView;
import wanbi.investigation.api.ClientCare;
import wanbi.web.intake.CaseFileView;
import wanbi.web.intake.CaseTab;

/** What was done for the client of the case that stands open, with the forms to do more: comfort first (I10). */
@Named
@ViewScoped
public class CareOnCase implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ClientCare care;

    @Inject
    private CaseFileView view;

    @Inject
    private Clock clock;

    /** Read once for each time that the page is opened. */
    private transient CareView done;

    private Instant at;
    private String method = "IN_PERSON";
    private String state;
    private List<String> needs = new ArrayList<>();
    private String text;
    private Instant taughtAt;
    private List<String> topics = new ArrayList<>();
    private String material;
    private boolean acknowledged;
    private boolean copied;

    @PostConstruct
    void begin() {
        at = clock.instant().truncatedTo(ChronoUnit.MINUTES);
        taughtAt = at;
    }

    public CareView getDone() {
        if (done == null) {
            done = care.ofCase(view.number());
        }
        return done;
    }

    /** Stays on the page: the warning about copied words belongs beside them. */
    public void comfort() {
        copied = care.comfort(new CareCommand.Comfort(view.number(), at, method, state, needs, text))
                .copied();
        done = null;
        state = null;
        needs = new ArrayList<>();
        text = null;
        begin();
    }

    public String educate() {
        care.educate(new CareCommand.Educate(view.number(), taughtAt, topics, material, acknowledged));
        return CaseTab.CARE.of(view.number());
    }

    public List<String> getMethods() {
        return CareLists.METHODS;
    }

    public List<String> getStates() {
        return CareLists.STATES;
    }

    public List<String> getOfferedNeeds() {
        return CareLists.NEEDS;
    }

    public List<String> getLibrary() {
        return CareLists.TOPICS;
    }

    public boolean isCopied() {
        return copied;
    }

    public Instant getAt() {
        return at;
    }

    public void setAt(Instant at) {
        this.at = at;
    }

    public String getMethod() {
        return method;
    }

    public void setMethod(String method) {
        this.method = method;
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }

    public List<String> getNeeds() {
        return needs;
    }

    public void setNeeds(List<String> needs) {
        this.needs = needs;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public Instant getTaughtAt() {
        return taughtAt;
    }

    public void setTaughtAt(Instant taughtAt) {
        this.taughtAt = taughtAt;
    }

    public List<String> getTopics() {
        return topics;
    }

    public void setTopics(List<String> topics) {
        this.topics = topics;
    }

    public String getMaterial() {
        return material;
    }

    public void setMaterial(String material) {
        this.material = material;
    }

    public boolean isAcknowledged() {
        return acknowledged;
    }

    public void setAcknowledged(boolean acknowledged) {
        this.acknowledged = acknowledged;
    }
}
