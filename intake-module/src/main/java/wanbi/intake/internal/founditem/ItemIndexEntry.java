package wanbi.intake.internal.founditem;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import wanbi.kernel.Texts;
import wanbi.platform.api.SearchIndex.Entry;
import wanbi.platform.api.SearchIndex.Words;
import wanbi.platform.api.Subject;

/** What a found item is found by: its numbers and words; no finder, no hidden feature. */
final class ItemIndexEntry {

    private ItemIndexEntry() {}

    static Entry of(FoundItem item) {
        Description what = item.particulars().what();
        Registration registration = item.registration();
        List<String> numbers = new ArrayList<>(List.of(item.tag().value()));
        item.link().ifPresent(link -> numbers.add(link.caseNumber()));
        return new Entry(
                Subject.of(item.tag()),
                item.site(),
                registration.at(),
                registration.by(),
                registration.at(),
                item.status().name(),
                what.category(),
                what.name(),
                new Words(
                        numbers,
                        List.of(registration.verificationCode()),
                        List.of(),
                        List.of(),
                        known(Stream.of(what.serial(), registration.originalNumber())),
                        known(Stream.of(what.name(), what.brand(), what.model(), what.spec(), what.features()))));
    }

    private static List<String> known(Stream<String> values) {
        return values.filter(value -> value != null && !Texts.UNKNOWN.equals(value))
                .toList();
    }
}
