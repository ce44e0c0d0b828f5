package wanbi.investigation.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import wanbi.kernel.CaseNumber;
import wanbi.platform.api.GuardContractView;

/** A guard company in a case, and what passed between it and us (L-18). */
public final class GuardPartyView {

    private final GuardContractView contract;
    private final List<Note> notes;
    private final LocalDate today;

    /** @param answerBy null when no answer was asked for */
    public record Note(
            String kind, Instant at, String channel, String person, String text, LocalDate answerBy, String byName) {}

    /** An answer that was asked for, whose day has passed. */
    public record Late(CaseNumber caseNumber, String company, String person, LocalDate answerBy) {}

    /** @param notes the oldest first */
    public GuardPartyView(GuardContractView contract, List<Note> notes, LocalDate today) {
        this.contract = contract;
        this.notes = List.copyOf(notes);
        this.today = today;
    }

    public GuardContractView getContract() {
        return contract;
    }

    public List<Note> getNotes() {
        return notes;
    }

    /** Day by which the company has still to answer; null when nothing is asked or it has answered since. */
    public LocalDate getAnswerBy() {
        LocalDate waiting = null;
        for (Note note : notes) {
            if (note.kind().equals("ANSWERED")) {
                waiting = null;
            } else if (note.answerBy() != null) {
                waiting = note.answerBy();
            }
        }
        return waiting;
    }

    public boolean isAnswerLate() {
        return getAnswerBy() != null && getAnswerBy().isBefore(today);
    }
}
