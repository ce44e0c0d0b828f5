package wanbi.handover.internal.receipt;

import java.util.List;
import java.util.Set;
import wanbi.handover.api.ClaimCommand;
import wanbi.handover.api.ReceiptCorrections.Sign;
import wanbi.kernel.FieldErrors;
import wanbi.kernel.Texts;

/** A corrected receipt as it came back signed, as typed and found to be well-formed. */
record SignedAnew(
        String contentHash, String level, List<List<List<Number>>> strokes, String scanFile, String archiveBox) {

    private static final String ON_PAPER = "S0";
    private static final Set<String> LEVELS = Set.of("S1", ON_PAPER);
    private static final int BOX_MAX = 40;

    static SignedAnew read(Sign said) {
        ClaimCommand.Signature given = said.signature();
        String hash = Texts.clean(said.contentHash());
        FieldErrors errors = new FieldErrors()
                .unless(hash != null, "contentHash", "REQUIRED")
                .unless(given != null, "signature", "REQUIRED");
        if (given != null) {
            check(given, errors);
        }
        errors.refuse();
        return new SignedAnew(
                hash,
                Texts.clean(given.level()),
                given.strokes() == null ? List.of() : given.strokes(),
                Texts.clean(given.scanFile()),
                Texts.clean(given.archiveBox()));
    }

    private static void check(ClaimCommand.Signature given, FieldErrors errors) {
        String level = Texts.clean(given.level());
        errors.unless(level != null, "signature/level", "REQUIRED")
                .unless(level == null || LEVELS.contains(level), "signature/level", "SIGNATURE_LEVEL_REFUSED", level);
        if (ON_PAPER.equals(level)) {
            String box = Texts.clean(given.archiveBox());
            errors.unless(Texts.clean(given.scanFile()) != null, "signature/scanFile", "REQUIRED")
                    .unless(box != null, "signature/archiveBox", "REQUIRED")
                    .unless(Texts.length(box) <= BOX_MAX, "signature/archiveBox", "TOO_LONG", BOX_MAX);
        }
    }

    boolean isOnPaper() {
        return level.equals(ON_PAPER);
    }

    /** A hash that is none can match no version; the ink is judged before that is said. */
    String documentHash() {
        return contentHash.matches("[0-9a-f]{64}") ? contentHash : "0".repeat(64);
    }
}
