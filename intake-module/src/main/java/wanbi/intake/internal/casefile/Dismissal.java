package wanbi.intake.internal.casefile;

import java.time.Instant;
import java.util.function.Predicate;
import wanbi.intake.api.TheftCommand;
import wanbi.kernel.FieldErrors;

/** Nothing was stolen: the manager says why, and the client has agreed in writing (R15). */
final class Dismissal extends CaseEnd {

    private final String agreementFile;

    private Dismissal(String reason, String agreementFile) {
        super(reason);
        this.agreementFile = agreementFile;
    }

    /** @param files whether the store has a file */
    static Dismissal judged(TheftCommand.Dismiss said, Predicate<String> files) {
        FieldErrors errors = new FieldErrors();
        String reason = Reason.judged(said.reason(), errors);
        FieldCheck at = new FieldCheck(errors);
        String file = at.line("clientAgreementFile", said.agreementFile(), 64);
        at.needed(true, "clientAgreementFile", file);
        at.unless(file == null || files.test(file), "clientAgreementFile", "UNKNOWN_FILE");
        errors.refuse();
        return new Dismissal(reason, file);
    }

    @Override
    void refuseUnlessMay(LossCase ending, Actor actor) {
        ending.refuseUnlessTheft();
        ending.refuseIfBeingCompared();
    }

    @Override
    CaseStatus status() {
        return CaseStatus.NOT_THEFT;
    }

    /** What nobody took the client still has, or has again. */
    @Override
    LineStatus lines() {
        return LineStatus.SELF_FOUND;
    }

    @Override
    Ending ending(Instant now) {
        return Ending.dismissed(now, reason(), agreementFile);
    }
}
