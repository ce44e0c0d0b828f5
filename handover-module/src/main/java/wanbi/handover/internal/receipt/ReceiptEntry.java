package wanbi.handover.internal.receipt;

import java.util.ArrayList;
import java.util.List;
import wanbi.platform.api.SearchIndex.Entry;
import wanbi.platform.api.SearchIndex.Words;
import wanbi.platform.api.Subject;

/** What a receipt is found by: its number and code, its case and things, and the telephone of who collected them. */
final class ReceiptEntry {

    private ReceiptEntry() {}

    static Entry of(Receipt receipt) {
        List<String> numbers = new ArrayList<>(List.of(receipt.number()));
        if (receipt.caseNumber() != null) {
            numbers.add(receipt.caseNumber().value());
        }
        receipt.tags().forEach(tag -> numbers.add(tag.value()));
        String phone = receipt.content().sheet().getClaimant().getPhone();
        return new Entry(
                Subject.receipt(receipt.number()),
                receipt.site(),
                receipt.at(),
                receipt.clerk(),
                receipt.at(),
                null,
                null,
                null,
                new Words(
                        numbers,
                        List.of(receipt.code()),
                        phone == null ? List.of() : List.of(phone),
                        List.of(),
                        List.of(),
                        List.of()));
    }
}
