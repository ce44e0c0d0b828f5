package wanbi.handover.internal.claim;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import wanbi.handover.api.Besides;
import wanbi.handover.api.ClaimCommand;
import wanbi.kernel.FieldErrors;
import wanbi.kernel.Texts;

/** What came back signed, from the screen or as a scan, as typed and found to be well-formed. */
record SignedPaper(
        String formHash,
        String level,
        List<List<List<Number>>> strokes,
        String scanFile,
        String archiveBox,
        String remarks,
        Besides besides) {

    static final String ON_SCREEN = "S1";

    static final String ON_PAPER = "S0";

    /** Telephone codes and certificates are other levels. */
    static final Set<String> LEVELS = Set.of(ON_SCREEN, ON_PAPER);

    private static final int REMARKS_MAX = 500;
    private static final int BOX_MAX = 40;
    private static final int PARCEL_MAX = 100;
    private static final BigDecimal MOST = new BigDecimal("999999999.99");

    static SignedPaper read(ClaimCommand.HandOver command) {
        ClaimCommand.Signature signature = command.signature();
        String hash = Texts.clean(command.formHash());
        String remarks = Texts.clean(command.remarks());
        FieldErrors errors = new FieldErrors()
                .unless(hash != null, "formHash", "REQUIRED")
                .unless(signature != null, "signature", "REQUIRED")
                .unless(Texts.length(remarks) <= REMARKS_MAX, "remarks", "TOO_LONG", REMARKS_MAX);
        if (signature != null) {
            check(signature, errors);
        }
        Besides said = command.besides();
        check(said.reward(), errors);
        Besides.Parcel parcel = said.parcel() == null ? null : parcel(said.parcel(), signature, errors);
        errors.refuse();
        return new SignedPaper(
                hash,
                Texts.clean(signature.level()),
                signature.strokes() == null ? List.of() : signature.strokes(),
                Texts.clean(signature.scanFile()),
                Texts.clean(signature.archiveBox()),
                remarks,
                new Besides(said.reward(), parcel));
    }

    /** Whoever has it sent is not here: the order comes on the signed paper. */
    private static Besides.Parcel parcel(Besides.Parcel said, ClaimCommand.Signature signature, FieldErrors errors) {
        errors.unless(
                signature == null || ON_PAPER.equals(Texts.clean(signature.level())), "parcel", "PARCEL_NEEDS_PAPER");
        return new Besides.Parcel(
                needed(said.carrier(), "parcel/carrier", errors),
                needed(said.trackingNumber(), "parcel/trackingNumber", errors),
                needed(said.address(), "parcel/address", errors));
    }

    private static String needed(String typed, String field, FieldErrors errors) {
        String text = Texts.clean(typed);
        errors.unless(text != null, field, "REQUIRED")
                .unless(Texts.length(text) <= PARCEL_MAX, field, "TOO_LONG", PARCEL_MAX);
        return text;
    }

    private static void check(Besides.Reward reward, FieldErrors errors) {
        BigDecimal amount = reward == null ? null : reward.amount();
        boolean inRange = amount == null
                || amount.signum() > 0
                        && amount.compareTo(MOST) <= 0
                        && amount.stripTrailingZeros().scale() <= 2;
        errors.unless(inRange, "reward/amount", "OUT_OF_RANGE", "0.01", MOST.toPlainString());
    }

    private static void check(ClaimCommand.Signature signature, FieldErrors errors) {
        String level = Texts.clean(signature.level());
        errors.unless(level != null, "signature/level", "REQUIRED")
                .unless(level == null || LEVELS.contains(level), "signature/level", "SIGNATURE_LEVEL_REFUSED", level);
        if (ON_PAPER.equals(level)) {
            String box = Texts.clean(signature.archiveBox());
            errors.unless(Texts.clean(signature.scanFile()) != null, "signature/scanFile", "REQUIRED")
                    .unless(box != null, "signature/archiveBox", "REQUIRED")
                    .unless(Texts.length(box) <= BOX_MAX, "signature/archiveBox", "TOO_LONG", BOX_MAX);
        }
    }

    boolean isOnPaper() {
        return level.equals(ON_PAPER);
    }

    /** A hash that is none can match no form; the ink is judged before that is said. */
    String documentHash() {
        return formHash.matches("[0-9a-f]{64}") ? formHash : "0".repeat(64);
    }
}
