package wanbi.web.intake;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import wanbi.intake.api.CaseCommand;
import wanbi.intake.api.LineView;
import wanbi.intake.api.LossCases;
import wanbi.web.form.CorrectedValue;

/** Corrects one value of a case as a new version with its reason; the old one stays (R05, I13). */
@Named
@ViewScoped
public class CaseCorrection implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final List<String> OF_CASE = List.of(
            "client/name",
            "client/phone",
            "client/kind",
            "client/unit",
            "place",
            "placeNote",
            "lastSeenFrom",
            "lastSeenTo",
            "discoveredAt",
            "circumstances",
            "lossMode",
            "reporter/name",
            "reporter/phone",
            "reporter/relation",
            "otherContact/phone",
            "otherContact/name",
            "otherContact/relation",
            "promisedReward/amount");
    private static final List<String> OF_LINE =
            List.of("category", "name", "brand", "model", "spec", "serial", "quantity", "colours", "features");

    @Inject
    private LossCases cases;

    @Inject
    private CaseRecord record;

    @Inject
    private CaseFileView view;

    private final CorrectedValue value = new CorrectedValue("client/phone");

    /** Everything that can be corrected, lines counted from one. */
    public List<String> getPaths() {
        List<String> paths = new ArrayList<>(OF_CASE);
        for (LineView line : record.getFile().getItems()) {
            OF_LINE.forEach(field -> paths.add("items/" + line.getLine() + "/" + field));
        }
        return paths;
    }

    public String correct() {
        cases.correct(new CaseCommand.Correct(
                view.number(), view.getVersion(), Map.of(value.getPath(), value.typed()), value.getReason()));
        return CaseTab.CORRECT.of(view.number());
    }

    public void choose() {
        value.clear();
    }

    public CorrectedValue getValue() {
        return value;
    }
}
