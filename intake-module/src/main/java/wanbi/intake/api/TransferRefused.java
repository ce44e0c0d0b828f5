package wanbi.intake.api;

import wanbi.kernel.BusinessRuleViolation;

/** A thing cannot change hands like this. */
public final class TransferRefused extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    private TransferRefused(Kind kind, String code, Object... arguments) {
        super(kind, code, arguments);
    }

    /** @param holder name of whoever has it in hand */
    public static TransferRefused notTheHolder(String holder) {
        return new TransferRefused(Kind.CONFLICT, "NOT_THE_HOLDER", holder);
    }

    /** @param to name of whom it was offered to */
    public static TransferRefused open(String to) {
        return new TransferRefused(Kind.CONFLICT, "TRANSFER_OPEN", to);
    }

    public static TransferRefused notYours() {
        return new TransferRefused(Kind.FORBIDDEN, "TRANSFER_NOT_YOURS");
    }

    public static TransferRefused ended() {
        return new TransferRefused(Kind.CONFLICT, "TRANSFER_ENDED");
    }

    /** It has gone elsewhere since it was offered. */
    public static TransferRefused overtaken(String holder) {
        return new TransferRefused(Kind.CONFLICT, "TRANSFER_OVERTAKEN", holder);
    }
}
