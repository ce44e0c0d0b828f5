package wanbi.kernel;

import java.util.List;

/** One or more fields are wrong; all of them are named at once so that the user mends them in one go. */
public final class InvalidInput extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    private final List<FieldError> errors;

    public InvalidInput(List<FieldError> errors) {
        super(Kind.FIELD, errors.size() == 1 ? errors.get(0).code() : "INVALID_INPUT");
        this.errors = List.copyOf(errors);
    }

    public InvalidInput(String field, String code, Object... arguments) {
        this(List.of(FieldError.of(field, code, arguments)));
    }

    public List<FieldError> errors() {
        return errors;
    }
}
