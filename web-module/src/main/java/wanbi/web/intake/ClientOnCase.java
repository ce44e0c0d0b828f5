package wanbi.web.intake;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import wanbi.intake.api.CaseCommand;
import wanbi.intake.api.LossCases;
import wanbi.web.text.Words;

/** Shows the client's number in plain for one call, with the current step as the reason (I17); the next page masks it again. */
@Named
@RequestScoped
public class ClientOnCase {

    @Inject
    private LossCases cases;

    @Inject
    private CaseFileView view;

    @Inject
    private CaseRecord record;

    @Inject
    private Words words;

    private final Map<String, String> plain = new HashMap<>();

    public void show(String field) {
        String step = record.getSteps().stream()
                .filter(StepLine::isRunning)
                .map(each -> words.get("step." + each.getCode()))
                .findFirst()
                .orElseGet(() -> words.get("unmask.look"));
        plain.put(field, cases.unmask(new CaseCommand.Unmask(view.number(), field, words.with("unmask.toCall", step))));
    }

    public Map<String, String> getPlain() {
        return plain;
    }
}
