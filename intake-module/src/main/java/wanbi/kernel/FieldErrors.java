package wanbi.kernel;

import java.util.ArrayList;
import java.util.List;

/** Collects wrong fields while a command is checked, then refuses with all of them at once. */
public final class FieldErrors {

    private final List<FieldError> found = new ArrayList<>();

    public FieldErrors add(String field, String code, Object... arguments) {
        found.add(FieldError.of(field, code, arguments));
        return this;
    }

    public FieldErrors add(FieldError error) {
        found.add(error);
        return this;
    }

    /** Adds the error unless the fact holds. */
    public FieldErrors unless(boolean fact, String field, String code, Object... arguments) {
        return fact ? this : add(field, code, arguments);
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    public List<FieldError> all() {
        return List.copyOf(found);
    }

    /** @throws InvalidInput when any error was collected */
    public void refuse() {
        if (!found.isEmpty()) {
            throw new InvalidInput(found);
        }
    }
}
