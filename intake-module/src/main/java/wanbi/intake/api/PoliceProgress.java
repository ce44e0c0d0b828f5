package wanbi.intake.api;

import java.time.Instant;
import java.util.List;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.SiteCode;
import wanbi.platform.api.BetweenContexts;

/**
 * What investigation tells a case of the police, along the arrow (R16). Each act answers the status that the case has
 * then; what comes late, or to a loss, changes none.
 */
@BetweenContexts
public interface PoliceProgress {

    /**
     * Others wait until the transaction ends. Whoever is on duty calls the police, also of a case that is not before the
     * own eyes any more (I9); the door has judged who may know of it.
     */
    Concerned lock(CaseNumber number);

    /** As {@link CaseRisks#againstDeclining} of the report as it stands. */
    List<String> risks(CaseNumber number);

    /**
     * REPORTED → NOT_REPORTED; said again it stays there.
     *
     * @throws CaseRefused {@code CASE_STATE} from anywhere else; {@code NO_THEFT_CASE}
     */
    String declined(CaseNumber number);

    /**
     * POLICE_DECIDED → LONG_TERM, by the house.
     *
     * @return false when the case does not stand there any more
     */
    boolean longTerm(CaseNumber number);

    /** REPORTED, NOT_REPORTED → POLICE_REPORTED; AFTERCARE too when it is the first call. */
    String called(CaseNumber number, Instant at);

    /** POLICE_REPORTED → COOPERATING. */
    String evidenceAskedFor(CaseNumber number);

    /**
     * As {@link #evidenceAskedFor}, said by the manager.
     *
     * @throws CaseRefused {@code CASE_STATE} from anywhere else; {@code NO_THEFT_CASE}
     */
    String cooperate(CaseNumber number);

    /**
     * POLICE_REPORTED, COOPERATING → POLICE_DECIDED.
     *
     * @param legalNature what the police say it is
     */
    String decided(CaseNumber number, String legalNature);

    /**
     * Goods came back by a list of the police (R30).
     *
     * @param direct the client has them; else they are at our desk, where the claim hands them over
     * @throws CaseRefused {@code NO_THEFT_CASE}
     * @throws wanbi.kernel.InvalidInput {@code lines/1/line UNKNOWN_LINE}; {@code lines/1/quantity OUT_OF_RANGE,
     *     QUANTITY_TOO_LARGE}
     */
    void goodsCameBack(CaseNumber number, List<CameBack> goods, boolean direct);

    record CameBack(int line, int quantity) {}

    /**
     * A case as the police record has to know it.
     *
     * @param policeFirst the client had called them before the report
     * @param leftToHeadOffice the site does not know of it (I16)
     */
    record Concerned(
            CaseNumber number,
            SiteCode site,
            boolean theft,
            boolean open,
            String status,
            Instant reportedAt,
            boolean policeFirst,
            boolean leftToHeadOffice) {}
}
