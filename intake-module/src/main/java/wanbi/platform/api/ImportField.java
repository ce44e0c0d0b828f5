package wanbi.platform.api;

import java.io.Serializable;

/**
 * What a row of an import can say.
 *
 * @param path of the field, as in the HTTP body
 * @param required a file without it is refused before a row is read
 */
public record ImportField(String path, boolean required) implements Serializable {

    public static ImportField required(String path) {
        return new ImportField(path, true);
    }

    public static ImportField optional(String path) {
        return new ImportField(path, false);
    }
}
