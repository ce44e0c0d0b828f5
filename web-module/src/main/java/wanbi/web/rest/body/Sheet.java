package wanbi.web.rest.body;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import wanbi.kernel.FieldError;

/** What is found wrong while a body is read, and which of its objects have been looked into. */
final class Sheet {

    /** Nobody reads more; a megabyte of wrong fields must not become ten of sentences. */
    static final int MOST = 100;

    private final List<FieldError> errors = new ArrayList<>();
    private final List<JsonFields> objects = new ArrayList<>();

    void add(String path, String code, Object... arguments) {
        if (errors.size() < MOST) {
            errors.add(FieldError.of(path, code, arguments));
        }
    }

    void open(JsonFields fields) {
        objects.add(fields);
    }

    List<FieldError> errors() {
        return errors;
    }

    Stream<String> unread() {
        return objects.stream().flatMap(JsonFields::unread);
    }
}
