package wanbi.intake.internal.custody;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;
import wanbi.intake.api.KeptThings.KeptThing;
import wanbi.intake.api.TransferCommand.Accept;
import wanbi.kernel.FieldErrors;
import wanbi.kernel.StaffId;
import wanbi.kernel.Texts;
import wanbi.platform.api.Directory;
import wanbi.platform.api.Witnesses;

/**
 * What the receiver has to look at before taking a thing: the seal's state; cash without an intact seal is counted by
 * giver and receiver and before a second person; valuables change hands before a second person (I4, L-03).
 */
@ApplicationScoped
class TransferReceipt {

    static final int REASON_MAX = 200;
    private static final int SEAL_MAX = 30;
    private static final BigDecimal MOST_YUAN = new BigDecimal("9999999.99");
    private static final Set<String> STATES = Set.of(SoundReceipt.INTACT, SoundReceipt.BROKEN);

    @Inject
    Witnesses witnesses;

    @Inject
    Directory directory;

    SoundReceipt judged(Accept said, CustodyTransfer transfer, KeptThing thing) {
        FieldErrors errors = new FieldErrors();
        String state = sealState(said, transfer.seal(), errors);
        boolean broken = SoundReceipt.BROKEN.equals(state);
        boolean vouched = transfer.seal() != null && !broken;
        boolean counting = thing.hasCash() && !vouched;
        BigDecimal cash = counting ? counted(said.cash(), true, errors) : null;
        String remark = Texts.clean(said.remark());
        boolean otherSum = counting && cash != null && transfer.cash() != null && cash.compareTo(transfer.cash()) != 0;
        errors.unless(!broken || remark != null, "remark", "SEAL_BROKEN_REASON");
        errors.unless(!otherSum || remark != null, "remark", "CASH_DIFFERS", plain(transfer.cash()));
        errors.unless(Texts.length(remark) <= REASON_MAX, "remark", "TOO_LONG", REASON_MAX);
        String seal = Texts.clean(said.newSeal());
        errors.unless(Texts.length(seal) <= SEAL_MAX, "newSeal", "TOO_LONG", SEAL_MAX);
        boolean stored = transfer.receiver().is(Receiver.STORAGE);
        errors.unless(!thing.valuable() || !stored || vouched || seal != null, "newSeal", "SEAL_REQUIRED");
        errors.unless(!thing.valuable() && !counting || said.witness() != null, "witness", "REQUIRED");
        errors.refuse();
        StaffId second = said.witness() == null
                ? null
                : witnesses.confirm(said.witness(), transfer.receiver().site());
        return new SoundReceipt(
                state,
                seal == null ? null : seal.toUpperCase(Locale.ROOT),
                cash,
                remark,
                second,
                second == null ? null : directory.nameOf(second));
    }

    private static String sealState(Accept said, String seal, FieldErrors errors) {
        String state = Texts.clean(said.sealState());
        errors.unless(seal == null || state != null, "sealState", "REQUIRED");
        errors.unless(seal != null || state == null, "sealState", "NO_SEAL");
        errors.unless(state == null || STATES.contains(state), "sealState", "UNKNOWN_CODE");
        return state;
    }

    /** What was counted, when it had to be. */
    static BigDecimal counted(BigDecimal cash, boolean needed, FieldErrors errors) {
        errors.unless(!needed || cash != null, "cash", "CASH_COUNT_REQUIRED");
        boolean fits = cash == null || cash.signum() >= 0 && cash.compareTo(MOST_YUAN) <= 0 && cash.scale() <= 2;
        errors.unless(fits, "cash", "OUT_OF_RANGE", 0, MOST_YUAN.toBigInteger());
        return cash;
    }

    private static String plain(BigDecimal cash) {
        return cash == null ? "" : cash.toPlainString();
    }
}
