package wanbi.web.rest.problem;

import jakarta.ejb.AccessLocalException;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import wanbi.intake.api.PossibleDuplicate;
import wanbi.kernel.BusinessRuleViolation;
import wanbi.kernel.FieldError;
import wanbi.kernel.InvalidInput;
import wanbi.kernel.StaleRecord;
import wanbi.web.text.Wording;

/** Turns a refusal, however deep the container wrapped it, into a problem in the reader's language. */
@ApplicationScoped
public class Refusals {

    private static final int DEEPEST_CAUSE = 12;

    @Inject
    Wording wording;

    /** Empty when nothing in the chain of causes is a refusal. */
    public Optional<BusinessRuleViolation> in(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .limit(DEEPEST_CAUSE)
                .map(Refusals::asRefusal)
                .filter(refusal -> refusal != null)
                .findFirst();
    }

    private static BusinessRuleViolation asRefusal(Throwable thrown) {
        if (thrown instanceof BusinessRuleViolation refusal) {
            return refusal;
        }
        if (thrown instanceof OptimisticLockException) {
            return new StaleRecord();
        }
        boolean noSuchRole = thrown instanceof EJBAccessException || thrown instanceof AccessLocalException;
        return noSuchRole ? new RoleMissing() : null;
    }

    public Problem problem(BusinessRuleViolation refusal, Locale language) {
        int status = status(refusal.kind());
        Object[] arguments = refusal.arguments().toArray();
        List<Problem.Field> fields =
                refusal instanceof InvalidInput input ? fields(input.errors(), language) : List.of();
        String detail =
                fields.size() == 1 ? fields.get(0).message() : wording.refusal(language, refusal.code(), arguments);
        Problem problem = new Problem(status, refusal.code(), title(status, language), detail, fields, null, Map.of());
        if (refusal instanceof PossibleDuplicate duplicate) {
            return problem.existing(duplicate.existing());
        }
        return switch (refusal.kind()) {
            case THROTTLED -> problem.with("Retry-After", arguments.length > 0 ? arguments[0].toString() : "60");
            case UNAUTHENTICATED -> problem.with("WWW-Authenticate", "Bearer");
            default -> problem;
        };
    }

    /** For what the HTTP layer itself refuses: no such path, method, media type. */
    public Problem problem(int status, String code, Locale language, Object... arguments) {
        return new Problem(
                status,
                code,
                title(status, language),
                wording.refusal(language, code, arguments),
                List.of(),
                null,
                Map.of());
    }

    private List<Problem.Field> fields(List<FieldError> errors, Locale language) {
        return errors.stream()
                .map(error -> new Problem.Field(
                        error.field(),
                        error.code(),
                        wording.refusal(
                                language, error.code(), error.arguments().toArray())))
                .toList();
    }

    private String title(int status, Locale language) {
        return wording.text(language, "problem." + status);
    }

    private static int status(BusinessRuleViolation.Kind kind) {
        return switch (kind) {
            case FIELD -> 422;
            case CONFLICT -> 409;
            case FORBIDDEN -> 403;
            case UNKNOWN -> 404;
            case UNAUTHENTICATED -> 401;
            case THROTTLED -> 429;
            case TOO_LARGE -> 413;
            case UNSUPPORTED -> 415;
        };
    }
}
