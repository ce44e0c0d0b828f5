package wanbi.handover.internal.safedeposit;

import wanbi.handover.api.SafeDepositCommand;
import wanbi.kernel.FieldErrors;
import wanbi.kernel.Texts;

/** An envelope under seal; {@code declared} is null where the client does not want to say (L-09). */
record Contents(String seal, String declared, String paper) {

    /** @param field under which the envelope stands in the command */
    static Contents judged(SafeDepositCommand.Envelope said, String field, FieldErrors errors) {
        if (said == null) {
            errors.add(field, "REQUIRED");
            return null;
        }
        Typed typed = new Typed(errors);
        String seal = typed.number(said.seal(), true, field + "/seal");
        String declared = typed.text(said.declared(), false, field + "/declared");
        errors.unless(
                (Texts.clean(said.declared()) == null) == said.undeclared(), field + "/declared", "DECLARED_OR_NOT");
        String paper = typed.number(said.paper(), true, field + "/paper");
        return new Contents(seal, declared, paper);
    }
}
