package wanbi.web.frame;

import jakarta.ejb.EJBAccessException;
import java.util.Optional;
import java.util.stream.Stream;
import wanbi.kernel.BusinessRuleViolation;

/** What lies under an exception: Faces, EL and the container each wrap it once more. */
final class Causes {

    private final Throwable thrown;

    Causes(Throwable thrown) {
        this.thrown = thrown;
    }

    <T extends Throwable> Optional<T> find(Class<T> type) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .limit(50)
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst();
    }

    /** The refusal of a rule, or the container's own word that the role does not allow it. */
    Optional<BusinessRuleViolation> refusal() {
        return find(BusinessRuleViolation.class)
                .or(() -> find(EJBAccessException.class).map(denied -> new RoleForbids()));
    }

    private static final class RoleForbids extends BusinessRuleViolation {

        private static final long serialVersionUID = 1L;

        RoleForbids() {
            super(Kind.FORBIDDEN, "FORBIDDEN");
        }
    }
}
