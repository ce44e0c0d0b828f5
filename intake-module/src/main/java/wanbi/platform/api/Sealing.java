package wanbi.platform.api;

import java.util.Optional;

/**
 * Keeps personal values unreadable in a stolen dump: under keys derived from the master key, which is not in the
 * database.
 */
@BetweenContexts
public interface Sealing {

    /** @param label names the one place where the value stands; it cannot be opened at another */
    byte[] seal(String plain, String label);

    /** Empty when the label or the master key is another, or a bit was changed. */
    Optional<String> open(byte[] sealed, String label);

    /**
     * A keyed mark by which equal values find each other, and from which nobody without the key learns the value.
     *
     * @param purpose keeps the marks of different uses apart
     * @return 16 hexadecimal digits
     */
    String mark(String purpose, String value);
}
