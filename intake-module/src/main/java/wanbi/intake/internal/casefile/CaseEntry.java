package wanbi.intake.internal.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import wanbi.intake.api.ReportLoss;
import wanbi.kernel.Texts;
import wanbi.platform.api.SearchIndex.Entry;
import wanbi.platform.api.SearchIndex.Words;
import wanbi.platform.api.Subject;

/** What a case is found by: its numbers, who called from where, and the words of its things; no name, no hidden feature. */
final class CaseEntry {

    private CaseEntry() {}

    static Entry of(LossCase lossCase) {
        ReportLoss said = lossCase.said();
        CaseLine first = lossCase.lines().get(0);
        return new Entry(
                Subject.of(lossCase.number()),
                lossCase.site(),
                lossCase.receipt().reportedAt(),
                lossCase.receipt().by(),
                lossCase.receipt().receivedAt(),
                lossCase.status().name(),
                first.category(),
                first.asReported().name(),
                words(lossCase, said));
    }

    private static Words words(LossCase lossCase, ReportLoss said) {
        Acceptance slip = lossCase.acceptance();
        List<String> numbers = new ArrayList<>(List.of(lossCase.number().value()));
        lossCase.links().forEach(link -> numbers.add(link.itemTag().value()));
        if (slip != null) {
            numbers.add(slip.number());
        }
        List<String> phones = new ArrayList<>();
        if (said.client() != null) {
            phones.add(said.client().phone());
        }
        if (said.reporter() != null) {
            phones.add(said.reporter().phone());
        }
        return new Words(
                numbers,
                slip == null ? List.of() : List.of(slip.verificationCode()),
                phones,
                known(Stream.of(said.client() == null ? null : said.client().unit())),
                known(said.items().stream().map(ReportLoss.Item::serial)),
                known(said.items().stream()
                        .flatMap(item ->
                                Stream.of(item.name(), item.brand(), item.model(), item.spec(), item.features()))));
    }

    private static List<String> known(Stream<String> values) {
        return values.filter(value -> value != null && !Texts.UNKNOWN.equals(value))
                .toList();
    }
}
