package wanbi.web.rest.body;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import wanbi.kernel.BusinessRuleViolation;
import wanbi.kernel.FieldError;
import wanbi.kernel.InvalidInput;

/** What the shape of a body already shows to be wrong, to be told together with what the rules find. */
@FunctionalInterface
public interface Complaints extends Supplier<List<FieldError>> {

    Complaints NONE = List::of;

    /** Nothing may be kept of a body that is wrong somewhere, even when the rules did not notice. */
    default void refuse() {
        List<FieldError> errors = get();
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
    }

    /**
     * The refusal to tell. Where somebody may not look, the shape of the body is no matter; a state is told only once
     * the fields are right.
     */
    default RuntimeException besides(RuntimeException refusal) {
        List<FieldError> errors = get();
        if (errors.isEmpty()) {
            return refusal;
        }
        if (refusal instanceof InvalidInput rules) {
            Stream<FieldError> others = rules.errors().stream()
                    .filter(found -> errors.stream().noneMatch(known -> covers(known.field(), found.field())));
            return new InvalidInput(Stream.concat(errors.stream(), others).toList());
        }
        if (refusal instanceof BusinessRuleViolation rule && rule.kind() != BusinessRuleViolation.Kind.CONFLICT) {
            return refusal;
        }
        return new InvalidInput(errors);
    }

    private static boolean covers(String known, String found) {
        return found.equals(known) || found.startsWith(known + "/") || found.startsWith(known + ".");
    }
}
