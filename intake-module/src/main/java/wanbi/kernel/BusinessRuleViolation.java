package wanbi.kernel;

import jakarta.ejb.ApplicationException;
import java.util.List;

/**
 * A refusal: a stable code and arguments, from which pages and REST make a sentence in the user's language. Everything
 * of the transaction is rolled back: nothing is half-saved.
 */
@ApplicationException(rollback = true, inherited = true)
public abstract class BusinessRuleViolation extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What the refusal is about; http-api.md conventions give each kind its status. */
    public enum Kind {
        /** A field is wrong: 422. */
        FIELD,
        /** A rule, a state or a version stands against it: 409. */
        CONFLICT,
        /** The role does not allow it: 403. */
        FORBIDDEN,
        /** Unknown, or at a site outside the caller's grants: 404. */
        UNKNOWN,
        /** Not signed in, or the sign-in failed: 401. */
        UNAUTHENTICATED,
        /** Too many tries: 429. */
        THROTTLED,
        /** The upload is too large: 413. */
        TOO_LARGE,
        /** The upload's kind is not taken: 415. */
        UNSUPPORTED
    }

    private final Kind kind;
    private final String code;
    private final transient List<Object> arguments;

    protected BusinessRuleViolation(Kind kind, String code, Object... arguments) {
        super(code);
        this.kind = kind;
        this.code = code;
        this.arguments = List.of(arguments);
    }

    public Kind kind() {
        return kind;
    }

    public String code() {
        return code;
    }

    /** Arguments of the sentence, in the order of its placeholders. */
    public List<Object> arguments() {
        return arguments == null ? List.of() : arguments;
    }
}
