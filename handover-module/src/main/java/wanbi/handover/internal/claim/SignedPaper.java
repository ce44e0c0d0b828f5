package wanbi.handover.internal.claim;

import java.util.List;
import wanbi.handover.api.ClaimCommand;
import wanbi.kernel.FieldErrors;
import wanbi.kernel.Texts;

/** What came back from the signing screen, as typed and found to be well-formed. */
record SignedPaper(String formHash, String level, List<List<List<Number>>> strokes, String remarks) {

    private static final int REMARKS_MAX = 500;

    static SignedPaper read(ClaimCommand.HandOver command) {
        ClaimCommand.Signature signature = command.signature();
        String hash = Texts.clean(command.formHash());
        String level = signature == null ? null : Texts.clean(signature.level());
        String remarks = Texts.clean(command.remarks());
        FieldErrors errors = new FieldErrors()
                .unless(hash != null, "formHash", "REQUIRED")
                .unless(signature != null, "signature", "REQUIRED")
                .unless(Texts.length(remarks) <= REMARKS_MAX, "remarks", "TOO_LONG", REMARKS_MAX);
        if (signature != null) {
            errors.unless(level != null, "signature/level", "REQUIRED")
                    .unless(
                            level == null || level.equals(SheetWriting.LEVEL),
                            "signature/level",
                            "SIGNATURE_LEVEL_REFUSED",
                            level);
        }
        errors.refuse();
        return new SignedPaper(hash, level, signature.strokes() == null ? List.of() : signature.strokes(), remarks);
    }

    /** A hash that is none can match no form; the ink is judged before that is said. */
    String documentHash() {
        return formHash.matches("[0-9a-f]{64}") ? formHash : "0".repeat(64);
    }
}
