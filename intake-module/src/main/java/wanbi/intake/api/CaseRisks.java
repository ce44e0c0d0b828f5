package wanbi.intake.api;

import java.util.List;
import wanbi.platform.api.BetweenContexts;

/** Which dangers a report tells of. */
@BetweenContexts
public interface CaseRisks {

    /**
     * Why nobody may agree to leave the police out of it (L-10, R16): FORCED, WEAPON, DWELLING, CRIMINAL_FIGURE,
     * THIRD_PARTY, each with its words as {@code risk.CODE}; empty when a client may decline.
     */
    List<String> againstDeclining(ReportLoss said);
}
