package wanbi.handover.internal.disposal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.function.Predicate;
import wanbi.handover.api.DisposalCommand;
import wanbi.handover.api.Refused;
import wanbi.kernel.FieldErrors;
import wanbi.kernel.StaffId;
import wanbi.kernel.Texts;

/** To whom a batch went, on whose receipt, by whose hands. */
@Embeddable
class Execution {

    private static final int TEXT_MAX = 60;

    private String organ;
    private String officer;
    private String receipt;
    private String voucher;
    private String file;

    @Column(name = "executed_at")
    private Instant at;

    @Column(name = "executed_by")
    private StaffId by;

    private StaffId witness;

    protected Execution() {}

    /** @param alone whether one person may do it without a second */
    static Execution judged(
            DisposalCommand.Execute said,
            DisposalKind kind,
            boolean alone,
            StaffId witness,
            Predicate<String> fileKnown,
            StaffId by,
            Instant at) {
        FieldErrors errors = new FieldErrors();
        Execution execution = new Execution();
        execution.organ = text(said.organ(), kind.hasReceiver(), "organ", errors);
        execution.officer = text(said.officer(), kind == DisposalKind.POLICE, "officer", errors);
        execution.receipt = text(said.receipt(), kind == DisposalKind.POLICE, "receipt", errors);
        execution.voucher = text(said.voucher(), false, "voucher", errors);
        execution.file = Texts.clean(said.file());
        errors.unless(execution.file == null || fileKnown.test(execution.file), "file", "FILE_UNKNOWN");
        errors.refuse();
        if (witness == null && !alone) {
            throw Refused.witnessRequired();
        }
        execution.by = by;
        execution.at = at;
        execution.witness = witness;
        return execution;
    }

    private static String text(String typed, boolean required, String field, FieldErrors errors) {
        String text = Texts.clean(typed);
        errors.unless(text != null || !required, field, "REQUIRED");
        errors.unless(Texts.length(text) <= TEXT_MAX, field, "TOO_LONG", TEXT_MAX);
        return text;
    }

    String organ() {
        return organ;
    }

    String officer() {
        return officer;
    }

    String receipt() {
        return receipt;
    }

    String voucher() {
        return voucher;
    }

    String file() {
        return file;
    }

    Instant at() {
        return at;
    }

    StaffId by() {
        return by;
    }

    StaffId witness() {
        return witness;
    }
}
