package wanbi.handover.internal.disposal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import wanbi.handover.api.DisposalCommand;
import wanbi.handover.api.DisposalView;
import wanbi.handover.api.Disposals;
import wanbi.handover.api.DueThingView;
import wanbi.handover.api.Refused;
import wanbi.handover.api.UnclaimedPrinter;
import wanbi.intake.api.CaseProgress;
import wanbi.intake.api.UnclaimedThings;
import wanbi.intake.api.UnclaimedThings.UnclaimedThing;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.CurrentStaff;
import wanbi.kernel.InvalidInput;
import wanbi.kernel.ItemTag;
import wanbi.kernel.Role;
import wanbi.kernel.SiteCode;
import wanbi.kernel.StaffId;
import wanbi.kernel.StaleRecord;
import wanbi.kernel.Texts;
import wanbi.platform.api.DayNumbers;
import wanbi.platform.api.FileStore;
import wanbi.platform.api.Guarded;
import wanbi.platform.api.Roles;
import wanbi.platform.api.SiteBook;
import wanbi.platform.api.Witnesses;

@Stateless
@RolesAllowed({Roles.DESK, Roles.MANAGER, Roles.HEAD_OFFICE, Roles.AUDITOR, Roles.SYSTEM})
public class DisposalDoor implements Disposals {

    private static final int REASON_MAX = 200;

    @Inject
    DisposalShelf shelf;

    @Inject
    DisposalViews views;

    @Inject
    DisposalJournal journal;

    @Inject
    UnclaimedThings things;

    @Inject
    CaseProgress cases;

    @Inject
    Witnesses witnesses;

    @Inject
    FileStore files;

    @Inject
    UnclaimedPrinter printer;

    @Inject
    SiteBook sites;

    @Inject
    DayNumbers numbers;

    @Inject
    CurrentStaff staff;

    @Inject
    Clock clock;

    @Override
    @Guarded({Role.DESK, Role.MANAGER, Role.HEAD_OFFICE, Role.AUDITOR})
    public List<DueThingView> due(SiteCode site) {
        Set<ItemTag> underWay = shelf.underWayAt(site);
        return things.due(site).stream()
                .filter(thing -> !underWay.contains(thing.getTag()))
                .map(DisposalViews::thing)
                .toList();
    }

    @Override
    @Guarded({Role.DESK})
    public DisposalView propose(DisposalCommand.Propose said) {
        Proposal sound = Proposal.judged(said);
        List<UnclaimedThing> asked = sound.tags().stream().map(things::lock).toList();
        for (UnclaimedThing thing : asked) {
            Proposal.refuseUnlessDue(thing, sound.kind(), said.site());
            shelf.liveBatchOf(thing.getTag()).ifPresent(batch -> {
                throw Refused.itemInDisposal(thing.getTag(), batch);
            });
        }
        Disposal disposal = Disposal.propose(
                numbers.nextName(said.site(), "CZ"), said.site(), sound, asked, staff.id(), clock.instant());
        shelf.add(disposal);
        journal.proposed(disposal);
        return views.of(disposal);
    }

    @Override
    @Guarded({Role.MANAGER, Role.HEAD_OFFICE})
    public DisposalView approve(DisposalCommand.Approve said) {
        Disposal disposal = locked(said.disposal(), said.version());
        disposal.approve(staff.id(), staff.hasRole(disposal.site(), Role.HEAD_OFFICE), clock.instant());
        shelf.save();
        journal.decided(disposal, true, null);
        return views.of(disposal);
    }

    @Override
    @Guarded({Role.MANAGER, Role.HEAD_OFFICE})
    public DisposalView reject(DisposalCommand.Reject said) {
        Disposal disposal = locked(said.disposal(), said.version());
        String reason = Texts.clean(said.reason());
        if (reason == null) {
            throw new InvalidInput("reason", "REQUIRED");
        }
        if (Texts.length(reason) > REASON_MAX) {
            throw new InvalidInput("reason", "TOO_LONG", REASON_MAX);
        }
        disposal.reject(staff.id(), clock.instant(), reason);
        shelf.save();
        journal.decided(disposal, false, reason);
        return views.of(disposal);
    }

    /** What has been frozen or claimed since the approval stops the whole batch: whoever carries it counts again. */
    @Override
    @Guarded({Role.DESK, Role.MANAGER})
    public DisposalView execute(DisposalCommand.Execute said) {
        Disposal disposal = locked(said.disposal(), said.version());
        disposal.refuseUnlessApproved();
        List<UnclaimedThing> going = disposal.tags().stream().map(things::lock).toList();
        going.forEach(thing -> Proposal.refuseUnlessDue(thing, disposal.kind(), disposal.site()));
        boolean alone =
                disposal.kind() != DisposalKind.DESTROYED && going.stream().noneMatch(UnclaimedThing::isValuable);
        StaffId witness = said.witness() == null ? null : witnesses.confirm(said.witness(), disposal.site());
        Execution how = Execution.judged(
                said,
                disposal.kind(),
                alone,
                witness,
                file -> files.find(file).isPresent(),
                staff.id(),
                clock.instant());
        disposal.execute(how);
        shelf.save();
        going.forEach(thing -> things.leave(
                thing.getTag(),
                new UnclaimedThings.Leaving(
                        disposal.kind() == DisposalKind.POLICE,
                        how.organ() == null ? disposal.kind().name() : how.organ(),
                        disposal.id(),
                        how.receipt(),
                        witness)));
        tellCases(going, disposal);
        journal.executed(disposal);
        return views.of(disposal);
    }

    private void tellCases(List<UnclaimedThing> gone, Disposal disposal) {
        Map<CaseNumber, List<ItemTag>> uncollected = new TreeMap<>(Comparator.comparing(CaseNumber::value));
        gone.stream().filter(thing -> thing.getWaitingFor() != null).forEach(thing -> uncollected
                .computeIfAbsent(thing.getWaitingFor(), number -> new ArrayList<>())
                .add(thing.getTag()));
        Execution how = disposal.execution();
        uncollected.forEach((number, tags) ->
                cases.wentToPolice(number, new CaseProgress.ToPolice(tags, disposal.id(), how.organ(), how.receipt())));
    }

    @Override
    @Guarded({Role.DESK, Role.MANAGER})
    public DisposalView announced(DisposalCommand.Noticed said) {
        Disposal disposal = locked(said.disposal(), said.version());
        disposal.refuseUnlessWithPolice();
        LocalDate went = LocalDate.ofInstant(disposal.execution().at(), sites.zone(disposal.site()));
        disposal.announced(AuthorityNotice.judged(said, went, sites.today(disposal.site())));
        shelf.save();
        journal.announced(disposal);
        return views.of(disposal);
    }

    /** Beside the batch and not in it: whoever has it open on the screen can go on. */
    @Override
    @Guarded({Role.DESK, Role.MANAGER, Role.HEAD_OFFICE})
    public InputStream list(DisposalCommand.Ref ref) {
        Disposal disposal = shelf.lock(ref.disposal());
        disposal.refuseUnlessListable();
        return files.open(shelf.listOf(disposal).orElseGet(() -> printed(disposal)));
    }

    private String printed(Disposal disposal) {
        Instant now = clock.instant();
        String file = files.put(
                        printer.list(
                                new UnclaimedPrinter.ListContent(views.of(disposal), sites.site(disposal.site()), now)),
                        "application/pdf")
                .file();
        shelf.add(new DisposalList(disposal.id(), file, now, staff.id()));
        journal.listed(disposal, file);
        return file;
    }

    @Override
    @Guarded({Role.DESK, Role.MANAGER, Role.HEAD_OFFICE, Role.AUDITOR})
    public DisposalView get(DisposalCommand.Ref ref) {
        return views.of(shelf.get(ref.disposal()));
    }

    @Override
    @Guarded({Role.DESK, Role.MANAGER, Role.HEAD_OFFICE, Role.AUDITOR})
    public List<DisposalView> of(SiteCode site) {
        return shelf.of(site).stream().map(views::of).toList();
    }

    private Disposal locked(String id, Long seen) {
        Disposal disposal = shelf.lock(id);
        StaleRecord.refuseUnless(seen, disposal.version());
        return disposal;
    }
}
