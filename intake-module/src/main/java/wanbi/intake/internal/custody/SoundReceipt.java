package wanbi.intake.internal.custody;

import java.math.BigDecimal;
import wanbi.kernel.StaffId;

/**
 * What the receiver found, judged.
 *
 * @param sealState INTACT, BROKEN or null for a thing without a seal
 * @param cash counted anew, or null where a seal vouches for it
 */
record SoundReceipt(
        String sealState, String newSeal, BigDecimal cash, String remark, StaffId witness, String witnessName) {

    static final String INTACT = "INTACT";
    static final String BROKEN = "BROKEN";

    /** A broken seal, or not the sum that the giver counted: it stays until the manager has looked into it. */
    boolean isMismatch(CustodyTransfer offered) {
        return BROKEN.equals(sealState)
                || cash != null && offered.cash() != null && cash.compareTo(offered.cash()) != 0;
    }

    /** The seal that it bears from now on. */
    String sealAfter(String before) {
        return newSeal != null ? newSeal : BROKEN.equals(sealState) ? null : before;
    }
}
