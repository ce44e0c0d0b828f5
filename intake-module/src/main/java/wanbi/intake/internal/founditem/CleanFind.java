package wanbi.intake.internal.founditem;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import wanbi.intake.api.PhoneNumber;
import wanbi.intake.api.RegisterFind;
import wanbi.intake.api.RegisterFind.Finder;
import wanbi.intake.api.ReportLoss.Content;
import wanbi.intake.api.ReportLoss.EstimatedValue;
import wanbi.kernel.Texts;

/** A find as typed, cleaned: texts trimmed, blanks absent, lists there even when empty. Judges nothing. */
final class CleanFind {

    private CleanFind() {}

    static RegisterFind of(RegisterFind find) {
        return new RegisterFind(
                find.site(),
                find.foundAt(),
                Texts.clean(find.place()),
                Texts.clean(find.placeNote()),
                Texts.clean(find.lateEntryReason()),
                finder(find.finder()),
                Texts.clean(find.category()),
                Texts.clean(find.name()),
                Texts.clean(find.brand()),
                Texts.clean(find.model()),
                Texts.clean(find.spec()),
                Texts.clean(find.serial()),
                texts(find.colours()).stream().distinct().toList(),
                find.quantity(),
                Texts.clean(find.features()),
                texts(find.hiddenFeatures()),
                Texts.clean(find.condition()),
                contents(find.contents()),
                value(find.estimatedValue()),
                texts(find.photos()).stream().distinct().toList(),
                Texts.clean(find.storagePlace()),
                seal(find.seal()),
                find.witness(),
                texts(find.riskFlags()).stream().distinct().toList());
    }

    /** Seal numbers are read out and typed in either case. */
    static String seal(String typed) {
        String seal = Texts.clean(typed);
        return seal == null ? null : seal.toUpperCase(Locale.ROOT);
    }

    private static Finder finder(Finder finder) {
        return finder == null
                ? new Finder(null, null, null)
                : new Finder(Texts.clean(finder.kind()), Texts.clean(finder.name()), phone(finder.phone()));
    }

    /** One that is none stays as typed, to be refused. */
    private static String phone(String typed) {
        String phone = Texts.clean(typed);
        return PhoneNumber.normalised(phone).orElse(phone);
    }

    private static List<String> texts(List<String> typed) {
        return typed == null
                ? List.of()
                : typed.stream().map(Texts::clean).filter(Objects::nonNull).toList();
    }

    private static List<Content> contents(List<Content> typed) {
        return typed == null
                ? List.of()
                : typed.stream()
                        .filter(Objects::nonNull)
                        .map(content -> new Content(Texts.clean(content.kind()), Texts.clean(content.text())))
                        .filter(content -> content.kind() != null || content.text() != null)
                        .toList();
    }

    private static EstimatedValue value(EstimatedValue value) {
        if (value == null) {
            return null;
        }
        String currency = Texts.clean(value.currency());
        String proof = Texts.clean(value.proof());
        return new EstimatedValue(
                value.amount(), currency == null ? FindRules.CURRENCY : currency, proof == null ? "NONE" : proof);
    }
}
