package wanbi.kernel;

import java.io.Serializable;
import java.util.List;

/**
 * One wrong field.
 *
 * @param field path as in the HTTP body, lines counted from one as in corrections: {@code items/1/quantity}
 * @param code stable code of the refusal, for example {@code REQUIRED}
 * @param arguments of the sentence
 */
public record FieldError(String field, String code, List<String> arguments) implements Serializable {

    public FieldError {
        arguments = List.copyOf(arguments);
    }

    public static FieldError of(String field, String code, Object... arguments) {
        return new FieldError(
                field,
                code,
                java.util.Arrays.stream(arguments).map(String::valueOf).toList());
    }
}
