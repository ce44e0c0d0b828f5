package wanbi.web.intake;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import wanbi.handover.api.ClaimView;
import wanbi.handover.api.ReceiptView;
import wanbi.intake.api.AcceptanceView;
import wanbi.intake.api.CaseView;
import wanbi.intake.api.LinkView;
import wanbi.intake.api.NotificationView;

/** The steps of a loss as far as they have gone, read off the record: 受理, 找到登记, 通知领取, 比对, 签字交还. */
final class CaseSteps {

    private static final Set<String> COMPARED = Set.of("PASSED", "HANDED_OVER");

    /** Nothing more is to be done; a step that was never taken (nobody is notified who stands at the counter) is not shown. */
    private static final Set<String> OVER = Set.of("RETURNED", "CLOSED", "VOIDED", "PASSED_ON");

    private CaseSteps() {}

    static List<CaseStep> of(CaseView file, List<ClaimView> claims, List<ReceiptView> receipts) {
        List<CaseStep> steps = Stream.of(
                        accepted(file), found(file), notified(file), compared(claims), handedOver(receipts))
                .toList();
        if (OVER.contains(file.getStatus())) {
            return steps.stream().filter(CaseStep::isDone).toList();
        }
        int now = IntStream.range(0, steps.size())
                .filter(i -> !steps.get(i).isDone())
                .findFirst()
                .orElse(-1);
        return IntStream.range(0, steps.size())
                .mapToObj(i -> i == now ? steps.get(i).asNow() : steps.get(i))
                .toList();
    }

    private static CaseStep accepted(CaseView file) {
        String slip = Optional.ofNullable(file.getAcceptance())
                .map(AcceptanceView::getNumber)
                .orElse(null);
        return step("ACCEPT", Optional.ofNullable(file.getAcceptedAt()), slip);
    }

    private static CaseStep found(CaseView file) {
        Optional<LinkView> link = file.getLinks().stream().min(Comparator.comparing(LinkView::getAt));
        return step(
                "REGISTER_FIND",
                link.map(LinkView::getAt),
                link.map(LinkView::getItemTag).orElse(null));
    }

    private static CaseStep notified(CaseView file) {
        Optional<NotificationView> told = file.getNotifications().stream()
                .filter(attempt -> Set.of("REACHED", "READ").contains(attempt.getOutcome()))
                .min(Comparator.comparing(NotificationView::getAt));
        return step(
                "NOTIFY",
                told.map(NotificationView::getAt),
                told.map(NotificationView::getByName).orElse(null));
    }

    private static CaseStep compared(List<ClaimView> claims) {
        Optional<ClaimView> passed = claims.stream()
                .filter(claim -> COMPARED.contains(claim.getStatus()))
                .findFirst();
        return step(
                "COMPARE",
                passed.map(ClaimView::getOpenedAt),
                passed.map(ClaimView::getComparedByName).orElse(null));
    }

    private static CaseStep handedOver(List<ReceiptView> receipts) {
        Optional<ReceiptView> receipt = receipts.stream().findFirst();
        return step(
                "HANDOVER",
                receipt.map(ReceiptView::getAt),
                receipt.map(ReceiptView::getReceiptNumber).orElse(null));
    }

    private static CaseStep step(String code, Optional<Instant> at, String note) {
        return at.map(time -> CaseStep.done(code, time, note)).orElseGet(() -> CaseStep.waiting(code));
    }
}
