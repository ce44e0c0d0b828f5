package wanbi.web.footage;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import wanbi.investigation.api.FootageCommand;
import wanbi.investigation.api.FootageKeeping;

/** Whether a client may view the footage; a refusal goes out in writing with the remedy (Art. 21). */
@Named
@ViewScoped
public class ViewingForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final List<String> RELATIONS = List.of("SELF", "NEAR_RELATIVE", "GUARDIAN", "CARER", "AGENT");

    @Inject
    private FootageKeeping keeping;

    @Inject
    private FootageQueueView view;

    private String viewer;
    private String relation = "SELF";
    private String proof;
    private Boolean allowed;
    private String reason;
    private String remedy;

    public String decide() {
        boolean yes = Boolean.TRUE.equals(allowed);
        keeping.allow(new FootageCommand.Allow(
                view.getId(), viewer, relation, proof, yes, yes ? null : reason, yes ? null : remedy));
        return view.page("&done=viewing");
    }

    public List<String> getRelations() {
        return RELATIONS;
    }

    public String getViewer() {
        return viewer;
    }

    public void setViewer(String viewer) {
        this.viewer = viewer;
    }

    public String getRelation() {
        return relation;
    }

    public void setRelation(String relation) {
        this.relation = relation;
    }

    public String getProof() {
        return proof;
    }

    public void setProof(String proof) {
        this.proof = proof;
    }

    /** Null while nothing was chosen: no is no less deliberate than yes. */
    public Boolean getAllowed() {
        return allowed;
    }

    public void setAllowed(Boolean allowed) {
        this.allowed = allowed;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getRemedy() {
        return remedy;
    }

    public void setRemedy(String remedy) {
        this.remedy = remedy;
    }
}
