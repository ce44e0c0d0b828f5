package wanbi.web.police;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import wanbi.intake.api.CaseProcedures;
import wanbi.intake.api.StepCommand;
import wanbi.investigation.api.SceneCommand;
import wanbi.investigation.api.SceneWork;
import wanbi.kernel.CaseNumber;
import wanbi.web.intake.CaseRecord;
import wanbi.web.intake.CaseTab;
import wanbi.web.intake.StepLine;
import wanbi.web.text.Words;

/**
 * What is to be done next about a theft, in the order in which somebody alone at night does it: the steps of the plan that
 * are still open, each in plain words.
 */
@Named
@RequestScoped
public class PoliceGuide {

    private static final List<String> ORDER =
            List.of("POLICE_CALL", "ARRIVE", "GUARD_BROADCAST", "SCENE", "FOOTAGE_REQUEST", "REASSURE");

    @Inject
    private CaseRecord record;

    @Inject
    private CaseProcedures procedures;

    @Inject
    private SceneWork scene;

    @Inject
    private Clock clock;

    @Inject
    private Words words;

    /** The call may be made before its turn (I9). */
    public List<StepLine> getNext() {
        boolean theft = record.getFile().getTheft() != null && record.getProcedure() != null;
        if (!theft || record.getProcedure().isEnded()) {
            return List.of();
        }
        List<StepLine> steps = record.getSteps();
        return ORDER.stream()
                .flatMap(code -> steps.stream().filter(step -> step.getCode().equals(code)))
                .filter(step -> step.isRunning()
                        || "POLICE_CALL".equals(step.getCode())
                                && "WAITING".equals(step.getStep().getState()))
                .toList();
    }

    public int getCareTab() {
        return CaseTab.CARE.ordinal();
    }

    /** Whoever presses it stands there: the scene's own record ends the step (R15). */
    public String arrived() {
        String number = record.getFile().getCaseNumber();
        scene.arrive(new SceneCommand.Arrive(new CaseNumber(number), clock.instant()));
        return "/intake/case-file?faces-redirect=true&no=" + number;
    }

    /** With the sentence of the guide for its note: nobody types while running. */
    public String done(String step) {
        String number = record.getFile().getCaseNumber();
        procedures.complete(new StepCommand.Complete(new CaseNumber(number), step, words.get("guide.note." + step)));
        return "/intake/case-file?faces-redirect=true&no=" + number;
    }
}
