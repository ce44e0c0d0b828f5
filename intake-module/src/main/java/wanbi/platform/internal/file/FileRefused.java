package wanbi.platform.internal.file;

import wanbi.kernel.BusinessRuleViolation;
import wanbi.kernel.InvalidInput;

/** The store does not take this file. */
final class FileRefused extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    private FileRefused(Kind kind, String code, Object... arguments) {
        super(kind, code, arguments);
    }

    static FileRefused tooLarge(int megabytes) {
        return new FileRefused(Kind.TOO_LARGE, "FILE_TOO_LARGE", megabytes);
    }

    static FileRefused unknownKind() {
        return new FileRefused(Kind.UNSUPPORTED, "FILE_KIND_REFUSED");
    }

    /** What iPhones take by default, and no browser but theirs can show. */
    static FileRefused heic() {
        return new FileRefused(Kind.UNSUPPORTED, "HEIC_REFUSED");
    }

    /** Cut off on the way, or never what its first bytes claim. */
    static InvalidInput broken() {
        return new InvalidInput("file", "FILE_BROKEN");
    }
}
