package wanbi.platform.internal.exchange;

import wanbi.kernel.BusinessRuleViolation;
import wanbi.kernel.InvalidInput;

/** The file is none that can be read as a sheet. */
final class SheetRefused extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;
    private static final String FILE = "file";

    private SheetRefused(Kind kind, String code, Object... arguments) {
        super(kind, code, arguments);
    }

    /** Neither csv, csv.gz nor xlsx. */
    static SheetRefused unsupported() {
        return new SheetRefused(Kind.UNSUPPORTED, "LEDGER_KIND_REFUSED");
    }

    /** Larger than a sheet may be once unpacked. */
    static SheetRefused tooLarge(long megabytes) {
        return new SheetRefused(Kind.TOO_LARGE, "LEDGER_TOO_LARGE", megabytes);
    }

    /** Damaged, cut off, or made to harm. */
    static InvalidInput broken() {
        return new InvalidInput(FILE, "LEDGER_BROKEN");
    }

    static InvalidInput empty() {
        return new InvalidInput(FILE, "LEDGER_EMPTY");
    }
}
