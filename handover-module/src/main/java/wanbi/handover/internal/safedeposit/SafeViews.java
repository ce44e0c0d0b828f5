package wanbi.handover.internal.safedeposit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import wanbi.handover.api.SafeDepositView;
import wanbi.handover.api.SafeVisitView;
import wanbi.platform.api.Directory;

/** Deposits as their readers see them. */
@ApplicationScoped
class SafeViews {

    @Inject
    Directory directory;

    SafeDepositView of(SafeDeposit deposit) {
        return new SafeDepositView(
                deposit.id(),
                deposit.site().value(),
                deposit.status().name(),
                deposit.version(),
                new SafeDepositView.Request(
                        deposit.client(),
                        deposit.phone(),
                        deposit.request(),
                        deposit.requestedAt(),
                        deposit.lateReason()),
                new SafeDepositView.Advice(
                        deposit.explained(),
                        deposit.chosen(),
                        deposit.terms(),
                        deposit.recordedAt(),
                        directory.nameOf(deposit.recordedBy())),
                kept(deposit),
                deposit.visits().stream().map(this::visit).toList());
    }

    private static SafeDepositView.Kept kept(SafeDeposit deposit) {
        return deposit.box() == null
                ? null
                : new SafeDepositView.Kept(
                        deposit.box().number(), deposit.box().twoKey(), deposit.seal(), deposit.declared());
    }

    private SafeVisitView visit(SafeVisit visit) {
        Visitor visitor = visit.visitor();
        return new SafeVisitView(
                visit.act(),
                visitor.purpose(),
                visit.at(),
                new SafeVisitView.People(
                        visitor.who(),
                        visitor.name(),
                        visitor.clientPresent(),
                        directory.nameOf(visit.by()),
                        directory.nameOf(visit.witness())),
                new SafeVisitView.Traces(visit.paper(), visit.seal(), visit.declared(), visit.note()));
    }
}
