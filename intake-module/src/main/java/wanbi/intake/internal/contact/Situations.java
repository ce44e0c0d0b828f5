package wanbi.intake.internal.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import wanbi.intake.api.CaseProcedures;
import wanbi.intake.api.CaseUrgency;
import wanbi.intake.api.ClientOnFile.Filed;
import wanbi.intake.api.FeedbackProposal;
import wanbi.intake.api.StepView;
import wanbi.kernel.CaseNumber;
import wanbi.platform.api.SiteBook;
import wanbi.platform.api.SiteView;

/**
 * What may be said to a client, by how far the case is. Footage may be looked at with us and is not handed out; what the
 * police investigate is theirs to tell; both are said with their reason, so that silence is not taken for neglect.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Situations {

    private static final Set<String> WITH_POLICE = Set.of("POLICE_REPORTED", "COOPERATING", "POLICE_DECIDED");
    private static final Set<String> FOUND = Set.of("FOUND_WAITING", "COMPARING");

    @Inject
    CaseProcedures procedures;

    @Inject
    CaseUrgency urgencies;

    @Inject
    SiteBook sites;

    List<FeedbackProposal> of(Filed filed) {
        if (!filed.open()) {
            return List.of();
        }
        SiteView site = sites.site(filed.site());
        List<StepView> steps = steps(filed.number());
        return codes(filed.status(), steps).stream()
                .map(situation -> new FeedbackProposal(
                        situation,
                        unsaid(situation, steps),
                        filed.category(),
                        filed.placePath(),
                        site.getName(),
                        site.getPhone()))
                .toList();
    }

    /** A case older than the procedure has none. */
    private List<StepView> steps(CaseNumber number) {
        return urgencies.of(number).isPresent() ? procedures.of(number).getSteps() : List.of();
    }

    static List<String> codes(String status, List<StepView> steps) {
        List<String> codes = new ArrayList<>();
        if (FOUND.contains(status)) {
            return List.of("FOUND");
        }
        if (WITH_POLICE.contains(status) || steps.stream().anyMatch(Situations::isWithPolice)) {
            codes.add("POLICE");
        }
        if (is(steps, "SEARCH", "DONE")) {
            codes.add("NOT_FOUND");
        }
        if (is(steps, "DISPATCH", "DONE") && !is(steps, "SEARCH", "DONE")) {
            codes.add("SEARCHING");
        }
        if (is(steps, "FOOTAGE_REQUEST", "DONE") && !is(steps, "FOOTAGE_REVIEW", "DONE")) {
            codes.add("FOOTAGE");
        }
        codes.add("ACCEPTED");
        return codes;
    }

    private static List<String> unsaid(String situation, List<StepView> steps) {
        return switch (situation) {
            case "POLICE" -> List.of("POLICE");
            case "FOOTAGE" -> List.of("FOOTAGE");
            case "NOT_FOUND" -> is(steps, "FOOTAGE_REVIEW", "DONE") ? List.of("FOOTAGE") : List.of();
            default -> List.of();
        };
    }

    private static boolean is(List<StepView> steps, String code, String state) {
        return steps.stream()
                .anyMatch(step -> step.getStep().equals(code) && step.getState().equals(state));
    }

    private static boolean isWithPolice(StepView step) {
        return step.getState().equals("DEVIATED")
                && step.getDeviation() != null
                && "POLICE_TOOK_OVER".equals(step.getDeviation().getReasonCode());
    }
}
