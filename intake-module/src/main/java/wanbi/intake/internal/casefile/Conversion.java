package wanbi.intake.internal.casefile;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import wanbi.intake.api.CaseRefused;
import wanbi.intake.api.TheftCommand;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.FieldErrors;

/** It goes on as the other kind: a loss that looks like a theft, or a theft that was none (R23). */
final class Conversion extends CaseEnd {

    private static final List<String> KINDS = List.of(CaseKind.THEFT.name(), CaseKind.LOSS.name());

    private final CaseKind to;

    private Conversion(String reason, CaseKind to) {
        super(reason);
        this.to = to;
    }

    static Conversion judged(TheftCommand.Convert said) {
        FieldErrors errors = new FieldErrors();
        String reason = Reason.judged(said.reason(), errors);
        FieldCheck at = new FieldCheck(errors);
        String to = at.code("to", said.to(), KINDS);
        at.needed(true, "to", to);
        errors.refuse();
        return new Conversion(reason, CaseKind.valueOf(to));
    }

    @Override
    void refuseUnlessMay(LossCase ending, Actor actor) {
        if (ending.isTheft() == toTheft()) {
            throw CaseRefused.alreadyOfKind();
        }
        if (ending.kind() == CaseKind.REFERRAL) {
            throw CaseRefused.state(ending.status().name());
        }
        ending.refuseIfBeingCompared();
        if (!ending.links().isEmpty()) {
            throw CaseRefused.conversionHasLinks();
        }
    }

    boolean toTheft() {
        return to == CaseKind.THEFT;
    }

    /** What it was before it became this. */
    Optional<CaseNumber> origin(LossCase ending) {
        return CaseNumber.parse(ending.convertedFrom());
    }

    @Override
    CaseStatus status() {
        return CaseStatus.CONVERTED;
    }

    /** They are looked for under the other number. */
    @Override
    LineStatus lines() {
        return null;
    }

    @Override
    Ending ending(Instant now) {
        return Ending.converted(now, reason());
    }
}
