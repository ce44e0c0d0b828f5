package wanbi.intake.internal.secondloss;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import wanbi.intake.api.ActionView;
import wanbi.intake.api.SecondLossView;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.FieldErrors;
import wanbi.kernel.StaffId;
import wanbi.kernel.Texts;

/**
 * Something to be done at once so that a loss does not grow (F-4, F-11). It comes into being with the report, in the words
 * that the playbook had then, and ends when somebody says that and when it was done; it is never undone.
 */
@Entity
@Table(schema = "intake", name = "second_loss_action")
@IdClass(SecondLossAction.Key.class)
class SecondLossAction {

    private static final Duration CLOCK_SKEW = Duration.ofMinutes(1);
    private static final int LONGEST = 500;

    @Id
    @Column(name = "case_number")
    private String caseNumber;

    @Id
    private String action;

    private String instruction;

    @Column(name = "instruction_en")
    private String instructionInEnglish;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "done_at")
    private Instant doneAt;

    @Column(name = "done_by")
    private StaffId doneBy;

    @Column(name = "done_by_name")
    private String doneByName;

    private String note;

    @Version
    private long version;

    protected SecondLossAction() {}

    static SecondLossAction called(CaseNumber number, ActionView planned, Instant at) {
        SecondLossAction called = new SecondLossAction();
        called.caseNumber = number.value();
        called.action = planned.getAction();
        called.instruction = planned.getInstruction();
        called.instructionInEnglish = planned.getInstructionEn();
        called.openedAt = at;
        called.dueAt = at.plus(Duration.ofMinutes(planned.getMinutes()));
        return called;
    }

    void done(Instant typed, String words, StaffId by, String name, Instant now) {
        if (doneAt != null) {
            throw ActionRefused.alreadyDone(action);
        }
        String said = Texts.clean(words);
        FieldErrors errors = new FieldErrors();
        errors.unless(typed != null, "doneAt", "REQUIRED");
        if (typed != null) {
            errors.unless(!typed.isAfter(now.plus(CLOCK_SKEW)), "doneAt", "IN_FUTURE");
            errors.unless(!typed.isBefore(openedAt.truncatedTo(ChronoUnit.MINUTES)), "doneAt", "BEFORE_START");
        }
        errors.unless(said == null || said.length() <= LONGEST, "note", "TOO_LONG", LONGEST);
        errors.refuse();
        doneAt = typed.truncatedTo(ChronoUnit.MILLIS);
        doneBy = by;
        doneByName = name;
        note = said;
    }

    String action() {
        return action;
    }

    Instant doneAt() {
        return doneAt;
    }

    SecondLossView view() {
        return new SecondLossView(action, instruction, instructionInEnglish, dueAt, doneAt, doneByName, note);
    }

    /** Each action stands once in a case, however many things need it. */
    static final class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private String caseNumber;
        private String action;

        public Key() {}

        Key(String caseNumber, String action) {
            this.caseNumber = caseNumber;
            this.action = action;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && Objects.equals(caseNumber, key.caseNumber)
                    && Objects.equals(action, key.action);
        }

        @Override
        public int hashCode() {
            return Objects.hash(caseNumber, action);
        }
    }
}
