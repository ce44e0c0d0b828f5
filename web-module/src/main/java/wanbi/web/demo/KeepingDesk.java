package wanbi.web.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import wanbi.handover.api.DueThingView;
import wanbi.handover.api.HouseNoticeCommand;
import wanbi.handover.api.HouseNotices;
import wanbi.handover.api.SafeDepositCommand;
import wanbi.handover.api.SafeDepositView;
import wanbi.handover.api.SafeDeposits;
import wanbi.intake.api.ProposalCommand;
import wanbi.intake.api.RuleProposals;
import wanbi.intake.api.ShiftHandoverCommand;
import wanbi.intake.api.ShiftHandovers;
import wanbi.intake.api.ShiftListView;
import wanbi.intake.api.ShiftThingView;
import wanbi.intake.api.StockDifferenceView;
import wanbi.intake.api.StockTakeCommand;
import wanbi.intake.api.StockTakeView;
import wanbi.intake.api.StockTakes;
import wanbi.investigation.api.TipCommand;
import wanbi.investigation.api.TipView;
import wanbi.investigation.api.Tips;
import wanbi.kernel.SiteCode;
import wanbi.platform.api.StaffPrincipal;
import wanbi.platform.api.Witness;

/** What a demonstration site does beside its cases: counts, changes of shift, boxes, tips, notices, proposals. */
@ApplicationScoped
class KeepingDesk {

    private static final int CODES_AT_ONCE = 100;
    private static final int ON_ONE_NOTICE = 8;

    @Inject
    StockTakes counts;

    @Inject
    ShiftHandovers shifts;

    @Inject
    SafeDeposits deposits;

    @Inject
    HouseNotices notices;

    @Inject
    Tips tips;

    @Inject
    RuleProposals proposals;

    static Witness before(StaffPrincipal second) {
        return new Witness(second.id().value(), DemonstrationPlan.PIN);
    }

    /** The whole shelf, label by label. */
    StockTakeView count(SiteCode site, String shelf) {
        String take = counts.open(new StockTakeCommand.Open(site, shelf)).getId();
        var ref = new StockTakeCommand.Ref(take);
        for (List<String> left = left(ref); !left.isEmpty(); left = left(ref)) {
            counts.scan(new StockTakeCommand.Scan(take, null, left));
        }
        return counts.close(new StockTakeCommand.Close(take, null, null));
    }

    private List<String> left(StockTakeCommand.Ref take) {
        return counts.get(take).getLines().stream()
                .limit(CODES_AT_ONCE)
                .map(StockDifferenceView::getCode)
                .toList();
    }

    /** @return its number; null where nothing waits, or cash in hand would have to be counted */
    String offerShift(SiteCode site, StaffPrincipal to, String notes) {
        ShiftListView held = shifts.holdings(new ShiftHandoverCommand.Mine(site));
        if (held.isNothing() || held.getThings().stream().anyMatch(ShiftThingView::isCounting)) {
            return null;
        }
        return shifts.offer(new ShiftHandoverCommand.Offer(site, to.id().value(), List.of(), notes))
                .getId();
    }

    Object takeOver(String shift, Witness witness) {
        return shifts.accept(
                new ShiftHandoverCommand.Accept(shift, null, true, List.of(), List.of(), List.of(), witness));
    }

    Object addBox(SiteCode site, String number) {
        return deposits.addBox(new SafeDepositCommand.AddBox(site, number, true));
    }

    Object advise(SiteCode site, String client, String phone, String request, String chosen) {
        return deposits.take(new SafeDepositCommand.Take(
                site,
                client,
                phone,
                request,
                null,
                List.of("BANK_BOX", "HOME_SAFE", "DO_NOT_CARRY"),
                chosen,
                "ADVICE_ONLY",
                null,
                null,
                null));
    }

    SafeDepositView keep(
            SiteCode site, String client, String phone, SafeDepositCommand.Envelope envelope, Witness witness) {
        return deposits.take(new SafeDepositCommand.Take(
                site,
                client,
                phone,
                "出差两周，家中无人，首饰想暂存前台保管箱",
                null,
                List.of("BANK_BOX", "DESK_SAFE"),
                "DESK_SAFE",
                "DEPOSIT",
                null,
                envelope,
                witness));
    }

    /** The client takes something out; what stays is sealed anew. */
    Object visit(String deposit, String client, SafeDepositCommand.Envelope anew, Witness witness) {
        deposits.open(new SafeDepositCommand.Open(
                deposit, null, "TAKE_OUT", "CLIENT", client, null, true, "取出一只手镯", witness));
        return deposits.close(new SafeDepositCommand.Close(deposit, null, anew, null, witness));
    }

    /** What was found last and waits for its owner. */
    Object post(SiteCode site) {
        List<String> newest = notices.noticeable(site).stream()
                .limit(ON_ONE_NOTICE)
                .map(DueThingView::getTag)
                .toList();
        return newest.isEmpty() ? null : notices.post(new HouseNoticeCommand.Post(site, newest));
    }

    TipView tell(SiteCode site, String observed, String place, boolean aboutStaff) {
        return tips.record(new TipCommand.Record(site, new TipCommand.Told(observed, null, place, null, aboutStaff)));
    }

    Object setAside(String tip, String reason) {
        return tips.setAside(new TipCommand.SetAside(tip, null, reason));
    }

    String propose(SiteCode site, String about, String text) {
        return proposals.propose(new ProposalCommand.Propose(site, about, text)).getId();
    }

    Object answer(String proposal, String answer) {
        return proposals.decide(new ProposalCommand.Decide(proposal, null, true, answer));
    }
}
