package wanbi.handover.internal.receipt;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import wanbi.platform.api.SearchIndex.Entry;
import wanbi.platform.api.SearchIndex.Words;
import wanbi.platform.api.Subject;

/** What a receipt is found by: its number and code, its case and things, and the telephone of who collected them. */
final class ReceiptEntry {

    private ReceiptEntry() {}

    /** @param later versions, which may have another telephone */
    static Entry of(Receipt receipt, List<ReceiptVersion> later) {
        List<String> numbers = new ArrayList<>(List.of(receipt.number()));
        if (receipt.caseNumber() != null) {
            numbers.add(receipt.caseNumber().value());
        }
        receipt.tags().forEach(tag -> numbers.add(tag.value()));
        List<String> codes = new ArrayList<>(List.of(receipt.code()));
        later.forEach(version -> codes.add(version.code()));
        List<String> phones = Stream.concat(
                        Stream.of(receipt.content()), later.stream().map(ReceiptVersion::content))
                .map(content -> content.sheet().getClaimant().getPhone())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return new Entry(
                Subject.receipt(receipt.number()),
                receipt.site(),
                receipt.at(),
                receipt.clerk(),
                receipt.at(),
                null,
                null,
                null,
                new Words(numbers, codes, phones, List.of(), List.of(), List.of()));
    }
}
