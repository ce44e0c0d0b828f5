package wanbi.investigation.api;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A row of the register of calls, papers and decisions.
 *
 * @param key tells the next chunk where this one ended
 * @param paper null for a call of which nothing has come yet
 * @param nextAt when it is to be asked about, or thought of, next; null when nothing is awaited
 * @param status of the case
 */
public record PoliceFollowUpRow(
        String key, String caseNumber, String site, Instant calledAt, Paper paper, Instant nextAt, String status) {

    /** For a reconsideration of a refusal to file (R16). */
    private static final int DAYS_TO_APPEAL = 7;

    /**
     * @param list {@code policeDocument} or {@code legalNature}, of which the kind is a code
     * @param number null when there is none
     */
    public record Paper(String list, String kind, String number, LocalDate date) {}

    /** Until when the client may ask the police to reconsider; null where there is nothing to reconsider. */
    public LocalDate appealUntil() {
        boolean refused = paper != null && ("NOT_FILED".equals(paper.kind()) || "NOT_ACCEPTED".equals(paper.kind()));
        return refused ? paper.date().plusDays(DAYS_TO_APPEAL) : null;
    }
}
