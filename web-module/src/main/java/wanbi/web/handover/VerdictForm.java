package wanbi.web.handover;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import wanbi.handover.api.ClaimCommand;
import wanbi.web.form.WitnessForm;

/** What the clerk finds when the report and the thing lie side by side. */
public class VerdictForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Map<String, Map<String, String>> attributes = new LinkedHashMap<>();
    private final WitnessForm witness = new WitnessForm();
    private String verdict;
    private String reason;

    VerdictForm(List<String> tags) {
        tags.forEach(tag -> attributes.put(tag, new LinkedHashMap<>()));
    }

    ClaimCommand.Judge toCommand(String claim) {
        List<ClaimCommand.AttributeVerdict> judged = attributes.entrySet().stream()
                .flatMap(item -> item.getValue().entrySet().stream()
                        .filter(each ->
                                each.getValue() != null && !each.getValue().isEmpty())
                        .map(each -> new ClaimCommand.AttributeVerdict(item.getKey(), each.getKey(), each.getValue())))
                .toList();
        return new ClaimCommand.Judge(claim, judged, verdict, reason, witness.take());
    }

    /** Item tag → attribute → verdict. */
    public Map<String, Map<String, String>> getAttributes() {
        return attributes;
    }

    public WitnessForm getWitness() {
        return witness;
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
}
