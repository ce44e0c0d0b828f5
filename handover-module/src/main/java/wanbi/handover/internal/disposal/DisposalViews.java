package wanbi.handover.internal.disposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import wanbi.handover.api.DisposalRow;
import wanbi.handover.api.DisposalView;
import wanbi.handover.api.DueThingView;
import wanbi.intake.api.OwnerTries;
import wanbi.intake.api.UnclaimedThings;
import wanbi.intake.api.UnclaimedThings.UnclaimedThing;
import wanbi.kernel.StaffId;
import wanbi.platform.api.Directory;
import wanbi.platform.api.SiteBook;

/** Batches as their readers see them. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class DisposalViews {

    @Inject
    UnclaimedThings things;

    @Inject
    HouseNoticeShelf notices;

    @Inject
    OwnerTries tries;

    @Inject
    SiteBook sites;

    @Inject
    Directory directory;

    DisposalView of(Disposal disposal) {
        return new DisposalView(
                disposal.id(),
                disposal.site().value(),
                disposal.kind().name(),
                disposal.status().name(),
                disposal.version(),
                disposal.approvalsNeeded(),
                new DisposalView.Proposal(disposal.proposedAt(), name(disposal.proposedBy()), disposal.reason()),
                disposal.decisions().stream()
                        .map(made ->
                                new DisposalView.Decision(made.approved(), made.at(), name(made.by()), made.reason()))
                        .toList(),
                execution(disposal.execution(), disposal.authorityNotice()),
                disposal.tags().stream()
                        .map(things::look)
                        .map(DisposalViews::thing)
                        .toList());
    }

    DisposalRow row(DisposalItem item) {
        Disposal disposal = item.disposal();
        List<String> approvals = disposal.decisions().stream()
                .filter(DisposalDecision::approved)
                .map(made -> name(made.by()))
                .toList();
        Execution how = disposal.execution();
        return new DisposalRow(
                disposal.id(),
                disposal.site().value(),
                thing(things.look(item.tag())),
                item.keptUntil(),
                disposal.kind().name(),
                disposal.status().name(),
                disposal.reason(),
                new DisposalRow.Approvals(
                        approvals.isEmpty() ? null : approvals.get(0), approvals.size() > 1 ? approvals.get(1) : null),
                gone(how, disposal.authorityNotice()),
                noticed(item));
    }

    private static DisposalRow.Gone gone(Execution how, AuthorityNotice notice) {
        return how == null
                ? new DisposalRow.Gone(null, null, null, null, null)
                : new DisposalRow.Gone(
                        how.organ(), how.receipt(), how.voucher(), how.at(), notice == null ? null : notice.on());
    }

    private DisposalRow.Noticed noticed(DisposalItem item) {
        return new DisposalRow.Noticed(
                notices.firstOf(item.tag())
                        .map(at -> at.atZone(sites.zone(item.disposal().site())).toLocalDate())
                        .orElse(null),
                tries.toReachTheOwnerOf(item.tag()));
    }

    private DisposalView.Execution execution(Execution how, AuthorityNotice notice) {
        return how == null
                ? null
                : new DisposalView.Execution(
                        how.at(),
                        name(how.by()),
                        name(how.witness()),
                        how.organ(),
                        how.officer(),
                        how.receipt(),
                        how.voucher(),
                        how.file(),
                        notice == null ? null : notice.on(),
                        notice == null ? null : notice.paper());
    }

    private String name(StaffId person) {
        return person == null ? null : directory.nameOf(person);
    }

    static DueThingView thing(UnclaimedThing thing) {
        return new DueThingView(
                thing.getTag().value(),
                thing.getCategory(),
                thing.getName(),
                thing.getQuantity(),
                thing.getWaitingFor() == null ? null : thing.getWaitingFor().value(),
                thing.isValuable(),
                thing.getFoundAt(),
                thing.getPlacePath(),
                thing.getShelf(),
                thing.getSeal(),
                thing.getHold());
    }
}
