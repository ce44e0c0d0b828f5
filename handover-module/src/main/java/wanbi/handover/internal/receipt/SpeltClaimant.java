package wanbi.handover.internal.receipt;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import wanbi.handover.api.ReceiptCorrections.Changes;
import wanbi.handover.api.SheetClaimant;
import wanbi.intake.api.PhoneNumber;
import wanbi.kernel.FieldErrors;
import wanbi.kernel.Texts;

/** Reads how the claimant is to be spelt: the same person, written right. */
final class SpeltClaimant {

    private static final int NAME_MAX = 60;
    private static final Pattern TAIL = Pattern.compile("[0-9A-Za-z]{4}");

    private final FieldErrors errors;
    private final List<String> changed;

    SpeltClaimant(FieldErrors errors, List<String> changed) {
        this.errors = errors;
        this.changed = changed;
    }

    SheetClaimant read(Changes typed, SheetClaimant signed, SheetClaimant now) {
        String name = name(typed.claimantName(), now.getName());
        String phone = phone(typed.claimantPhone(), now.getPhone());
        String tail = tail(typed.idLast4(), now.getIdLast4());
        boolean otherName = !name.equals(signed.getName());
        boolean otherTail = !tail.equals(signed.getIdLast4());
        // A misspelt name keeps some of its characters, and not both the name and the document were misread.
        errors.unless(
                !(otherName && otherTail) && (!otherName || shareACharacter(name, signed.getName())),
                "changes/claimantName",
                "ANOTHER_PERSON");
        return new SheetClaimant(name, phone, now.getRelation(), now.getIdKind(), tail, now.getAuthorisation());
    }

    private String name(String typed, String now) {
        String name = Texts.clean(typed);
        errors.unless(Texts.length(name) <= NAME_MAX, "changes/claimantName", "TOO_LONG", NAME_MAX);
        return noted("CLAIMANT_NAME", name, now);
    }

    private String phone(String typed, String now) {
        String phone = Texts.clean(typed);
        Optional<String> number = PhoneNumber.normalised(phone);
        errors.unless(phone == null || number.isPresent(), "changes/claimantPhone", "INVALID_PHONE");
        return noted("CLAIMANT_PHONE", number.orElse(null), now);
    }

    private String tail(String typed, String now) {
        String tail = Texts.clean(typed);
        errors.unless(tail == null || TAIL.matcher(tail).matches(), "changes/idLast4", "ID_TAIL_INVALID");
        return noted("ID_LAST4", tail == null ? null : tail.toUpperCase(Locale.ROOT), now);
    }

    private String noted(String code, String typed, String now) {
        if (typed == null || typed.equals(now)) {
            return now;
        }
        changed.add(code);
        return typed;
    }

    private static boolean shareACharacter(String one, String other) {
        String known = other.toLowerCase(Locale.ROOT);
        return one.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .anyMatch(point -> known.indexOf(point) >= 0);
    }
}
