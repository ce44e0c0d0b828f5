package wanbi.intake.internal.custody;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import wanbi.intake.api.CustodyTransfers;
import wanbi.intake.api.FreezeKind;
import wanbi.intake.api.Freezes;
import wanbi.intake.api.ItemRefused;
import wanbi.intake.api.KeptThings;
import wanbi.intake.api.KeptThings.KeptThing;
import wanbi.intake.api.KeptThings.Passing;
import wanbi.intake.api.TransferCommand;
import wanbi.intake.api.TransferRefused;
import wanbi.intake.api.TransferView;
import wanbi.kernel.CurrentStaff;
import wanbi.kernel.FieldErrors;
import wanbi.kernel.ItemTag;
import wanbi.kernel.Role;
import wanbi.kernel.SiteCode;
import wanbi.kernel.Texts;
import wanbi.platform.api.AccessRegister;
import wanbi.platform.api.Chain;
import wanbi.platform.api.Guarded;
import wanbi.platform.api.Journal;
import wanbi.platform.api.JournalEntry;
import wanbi.platform.api.Roles;
import wanbi.platform.api.SiteView;
import wanbi.platform.api.Subject;

@Stateless
@RolesAllowed({Roles.DESK, Roles.GUARD, Roles.CCTV, Roles.MANAGER, Roles.HEAD_OFFICE, Roles.AUDITOR, Roles.SYSTEM})
public class TransferDoor implements CustodyTransfers {

    @Inject
    TransferBook book;

    @Inject
    TransferSides sides;

    @Inject
    TransferReceipt receipt;

    @Inject
    KeptThings things;

    @Inject
    Freezes freezes;

    @Inject
    AccessRegister access;

    @Inject
    Journal journal;

    @Inject
    CurrentStaff staff;

    @Inject
    Clock clock;

    @Override
    @Guarded(
            value = {Role.DESK, Role.MANAGER},
            assigned = Role.GUARD)
    public TransferView offer(TransferCommand.Offer said) {
        KeptThing thing = things.lock(said.tag(), said.version());
        CustodyChain chain = book.chain(said.tag());
        if (!thing.inOurHands()) {
            throw ItemRefused.state(thing.status());
        }
        if (!sides.mayGive(chain.holder(), thing.site())) {
            throw TransferRefused.notTheHolder(chain.holder().getName());
        }
        book.openOf(said.tag()).ifPresent(open -> {
            throw TransferRefused.open(open.receiver().holder().getName());
        });
        FieldErrors errors = new FieldErrors();
        Receiver to = sides.receiver(said.to(), thing, chain.holder(), errors);
        String reason = reason(said.reason(), errors);
        BigDecimal cash =
                thing.hasCash() && thing.seal() == null ? TransferReceipt.counted(said.cash(), true, errors) : null;
        errors.refuse();
        if (!to.site().equals(thing.site())) {
            thing.refuseLeaving();
        }
        String id = TransferCommand.numberOf(said.tag(), 1 + book.of(said.tag()).size());
        CustodyTransfer transfer =
                CustodyTransfer.offer(id, thing, chain, to, reason, cash).by(staff, clock.instant());
        book.add(transfer);
        access.open(Subject.transfer(id), thing.site());
        access.open(Subject.transfer(id), to.site());
        journal.append(entry(transfer, "TRANSFER_OFFERED")
                .fact("to", to.holder().getKind())
                .fact("holder", to.holder().getId())
                .because(reason));
        return book.shown(transfer);
    }

    @Override
    @Guarded({Role.DESK, Role.GUARD, Role.MANAGER})
    public TransferView accept(TransferCommand.Accept said) {
        CustodyTransfer transfer = open(said.transfer(), said.version());
        refuseUnless(sides.mayTake(transfer));
        KeptThing thing = things.lock(transfer.tag(), null);
        transfer.refuseUnlessCurrent(book.chain(transfer.tag()));
        if (!thing.inOurHands()) {
            // A count has not found it since: it comes to light by a count, too.
            throw ItemRefused.state(thing.status());
        }
        SoundReceipt found = receipt.judged(said, transfer, thing);
        Receiver to = transfer.receiver();
        transfer.end(TransferState.ACCEPTED, TransferEnd.taken(staff, clock.instant(), found));
        journal.append(entry(transfer, "TRANSFER_ACCEPTED")
                .fact("sealState", found.sealState())
                .fact("cash", found.cash())
                .fact("witness", found.witness())
                .because(found.remark()));
        things.pass(
                transfer.tag(),
                new Passing(
                        to.site(),
                        sides.hands(to),
                        "TRANSFERRED",
                        found.sealAfter(thing.seal()),
                        found.witness(),
                        found.witnessName()));
        if (found.isMismatch(transfer)) {
            freezes.freeze(transfer.tag(), FreezeKind.MISMATCH, null, found.remark());
        }
        access.assign(Subject.of(transfer.tag()), staff.id());
        return book.shown(transfer);
    }

    @Override
    @Guarded({Role.DESK, Role.GUARD, Role.MANAGER})
    public TransferView decline(TransferCommand.End said) {
        CustodyTransfer transfer = open(said.transfer(), said.version());
        refuseUnless(sides.mayTake(transfer));
        return ended(transfer, TransferState.DECLINED, "TRANSFER_DECLINED", said.reason());
    }

    @Override
    @Guarded({Role.DESK, Role.GUARD, Role.MANAGER})
    public TransferView withdraw(TransferCommand.End said) {
        CustodyTransfer transfer = open(said.transfer(), said.version());
        refuseUnless(sides.mayTakeBack(transfer));
        return ended(transfer, TransferState.WITHDRAWN, "TRANSFER_WITHDRAWN", said.reason());
    }

    @Override
    @Guarded({Role.DESK, Role.GUARD, Role.MANAGER, Role.HEAD_OFFICE, Role.AUDITOR})
    public List<TransferView> open(TransferCommand.Listed listed) {
        Set<SiteCode> among = listed.site() != null
                ? Set.of(listed.site())
                : staff.sitesWith(Role.DESK, Role.GUARD, Role.MANAGER, Role.HEAD_OFFICE, Role.AUDITOR);
        return book.openAt(among).stream().map(book::shown).toList();
    }

    @Override
    @Guarded({Role.DESK, Role.GUARD, Role.CCTV, Role.MANAGER, Role.HEAD_OFFICE, Role.AUDITOR})
    public List<TransferView> of(ItemTag tag) {
        return book.of(tag).stream().map(book::shown).toList();
    }

    @Override
    @Guarded({Role.DESK, Role.GUARD, Role.MANAGER})
    public List<SiteView> destinations(SiteCode from) {
        return sides.others(from);
    }

    private CustodyTransfer open(String id, Long seen) {
        TransferCommand.itemOf(id);
        CustodyTransfer transfer = book.lock(id);
        transfer.refuseUnlessSeen(seen);
        if (!transfer.isOpen()) {
            throw TransferRefused.ended();
        }
        return transfer;
    }

    private static void refuseUnless(boolean may) {
        if (!may) {
            throw TransferRefused.notYours();
        }
    }

    private TransferView ended(CustodyTransfer transfer, TransferState how, String act, String typed) {
        FieldErrors errors = new FieldErrors();
        String reason = reason(typed, errors);
        errors.refuse();
        transfer.end(how, TransferEnd.of(staff, clock.instant(), reason));
        journal.append(entry(transfer, act).because(reason));
        return book.shown(transfer);
    }

    private static JournalEntry entry(CustodyTransfer transfer, String act) {
        return JournalEntry.of(Chain.of(transfer.tag()), act)
                .fact("transfer", transfer.id())
                .fact("site", transfer.receiver().site());
    }

    private static String reason(String typed, FieldErrors errors) {
        String reason = Texts.clean(typed);
        errors.unless(reason != null, "reason", "REQUIRED");
        errors.unless(
                Texts.length(reason) <= TransferReceipt.REASON_MAX, "reason", "TOO_LONG", TransferReceipt.REASON_MAX);
        return reason;
    }
}
