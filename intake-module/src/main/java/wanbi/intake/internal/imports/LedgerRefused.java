package wanbi.intake.internal.imports;

import wanbi.kernel.BusinessRuleViolation;
import wanbi.kernel.InvalidInput;

/** The file is none that can be read as a ledger. */
final class LedgerRefused extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;
    private static final String FILE = "file";

    private LedgerRefused(Kind kind, String code, Object... arguments) {
        super(kind, code, arguments);
    }

    /** Neither csv, csv.gz nor xlsx. */
    static LedgerRefused unsupported() {
        return new LedgerRefused(Kind.UNSUPPORTED, "LEDGER_KIND_REFUSED");
    }

    /** Larger than a ledger may be once unpacked. */
    static LedgerRefused tooLarge(long megabytes) {
        return new LedgerRefused(Kind.TOO_LARGE, "LEDGER_TOO_LARGE", megabytes);
    }

    /** Damaged, cut off, or made to harm. */
    static InvalidInput broken() {
        return new InvalidInput(FILE, "LEDGER_BROKEN");
    }

    static InvalidInput empty() {
        return new InvalidInput(FILE, "LEDGER_EMPTY");
    }
}
