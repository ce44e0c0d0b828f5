package wanbi.intake.internal.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import wanbi.intake.api.CaseRisks;
import wanbi.intake.api.Playbook;
import wanbi.intake.api.ReportLoss;
import wanbi.intake.api.ReportLoss.Item;
import wanbi.intake.api.RiskFlagView;

/** The rule of priority knows most of it; what its flags mean for people beside the client is told here. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class DecliningRisks implements CaseRisks {

    private static final List<String> BY_THEMSELVES = List.of("FORCED", "WEAPON", "DWELLING", "CRIMINAL_FIGURE");

    /** Whoever did it may still be here, may come into a home, or works among the clients. */
    private static final Set<String> FOR_OTHERS = Set.of("IN_PROGRESS", "KEYS_WITH_ADDRESS", "RESTRICTED");

    private static final String YES = "YES";

    @Inject
    ProcedureOpening opening;

    @Inject
    Playbook playbook;

    @Override
    public List<String> againstDeclining(ReportLoss said) {
        List<String> known = opening.urgency(said).because();
        Set<String> risks = new LinkedHashSet<>();
        BY_THEMSELVES.stream().filter(known::contains).forEach(risks::add);
        if (known.stream().anyMatch(FOR_OTHERS::contains)
                || said.items().stream().anyMatch(this::endangersOthers)) {
            risks.add("THIRD_PARTY");
        }
        return List.copyOf(risks);
    }

    /** It opens doors of others, or is of a kind that has to be with the police the same day. */
    private boolean endangersOthers(Item item) {
        return playbook.category(item.category()).stream()
                .flatMap(category -> category.getFlags().stream())
                .filter(flag -> item.riskFlags().contains(flag.getCode())
                        || YES.equals(item.answers().get(flag.getCode())))
                .anyMatch(DecliningRisks::isForOthers);
    }

    private static boolean isForOthers(RiskFlagView flag) {
        return flag.isSameDay() || "P1".equals(flag.getRaises()) && "OPENS_DOOR".equals(flag.getTrait());
    }
}
