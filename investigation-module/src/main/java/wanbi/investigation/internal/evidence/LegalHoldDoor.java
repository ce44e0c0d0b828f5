package wanbi.investigation.internal.evidence;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import wanbi.intake.api.FreezeKind;
import wanbi.intake.api.Freezes;
import wanbi.intake.api.InvestigatedCase;
import wanbi.intake.api.InvestigatedCases;
import wanbi.intake.api.LinkedThings;
import wanbi.investigation.api.LegalHoldCommand;
import wanbi.investigation.api.LegalHoldView;
import wanbi.investigation.api.LegalHolds;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.CurrentStaff;
import wanbi.kernel.ItemTag;
import wanbi.kernel.Role;
import wanbi.kernel.StaleRecord;
import wanbi.platform.api.Chain;
import wanbi.platform.api.FileStore;
import wanbi.platform.api.Guarded;
import wanbi.platform.api.Journal;
import wanbi.platform.api.JournalEntry;
import wanbi.platform.api.Roles;

@Stateless
@RolesAllowed({Roles.DESK, Roles.GUARD, Roles.CCTV, Roles.MANAGER, Roles.HEAD_OFFICE, Roles.AUDITOR, Roles.SYSTEM})
public class LegalHoldDoor implements LegalHolds {

    @Inject
    HoldShelf holds;

    @Inject
    InvestigatedCases cases;

    @Inject
    LinkedThings things;

    @Inject
    Freezes freezes;

    @Inject
    FileStore files;

    @Inject
    Journal journal;

    @Inject
    CurrentStaff staff;

    @Inject
    Clock clock;

    @Override
    @Guarded({Role.MANAGER, Role.HEAD_OFFICE})
    public LegalHoldView place(LegalHoldCommand.Place said) {
        InvestigatedCase on = cases.lock(said.caseNumber());
        SoundHold sound = SoundHold.judged(said, file -> files.find(file).isPresent());
        LegalHold hold = LegalHold.placed(1 + holds.of(on.getNumber()).size(), on, sound, staff, clock.instant());
        holds.add(hold);
        List<ItemTag> kept = things.linkedTo(on.getNumber());
        kept.forEach(tag -> freezes.freeze(tag, FreezeKind.HOLD, hold.id(), sound.reason()));
        journal.append(JournalEntry.of(Chain.of(on.getNumber()), "HOLD_PLACED")
                .fact("hold", hold.id())
                .fact("basis", sound.basis())
                .fact("document", sound.document())
                .fact("items", kept.isEmpty() ? null : String.join(",", texts(kept)))
                .personal("organ", sound.organ())
                .because(sound.reason()));
        return hold.view();
    }

    @Override
    @Guarded({Role.MANAGER, Role.HEAD_OFFICE})
    public LegalHoldView release(LegalHoldCommand.Release said) {
        InvestigatedCase on = cases.lock(LegalHoldCommand.caseOf(said.hold()));
        LegalHold hold = holds.lock(said.hold());
        StaleRecord.refuseUnless(said.version(), hold.version());
        hold.release(said, staff, clock.instant());
        holds.save();
        things.linkedTo(on.getNumber())
                .forEach(tag -> freezes.release(tag, FreezeKind.HOLD, hold.id(), hold.releaseReason()));
        journal.append(JournalEntry.of(Chain.of(on.getNumber()), "HOLD_RELEASED")
                .fact("hold", hold.id())
                .fact("document", hold.view().getReleaseDocument())
                .because(hold.releaseReason()));
        return hold.view();
    }

    private static List<String> texts(List<ItemTag> tags) {
        return tags.stream().map(ItemTag::value).toList();
    }

    @Override
    @Guarded({Role.DESK, Role.GUARD, Role.CCTV, Role.MANAGER, Role.HEAD_OFFICE, Role.AUDITOR})
    public List<LegalHoldView> ofCase(CaseNumber number) {
        cases.look(number);
        return holds.of(number).stream().map(LegalHold::view).toList();
    }
}
