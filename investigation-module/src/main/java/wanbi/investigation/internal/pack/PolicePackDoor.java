package wanbi.investigation.internal.pack;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.List;
import wanbi.intake.api.CaseRefused;
import wanbi.intake.api.InvestigatedCase;
import wanbi.intake.api.InvestigatedCases;
import wanbi.investigation.api.PackCommand;
import wanbi.investigation.api.PackContent;
import wanbi.investigation.api.PackView;
import wanbi.investigation.api.PolicePacks;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.CurrentStaff;
import wanbi.kernel.FieldErrors;
import wanbi.kernel.Role;
import wanbi.kernel.SiteCode;
import wanbi.kernel.Texts;
import wanbi.platform.api.Chain;
import wanbi.platform.api.Guarded;
import wanbi.platform.api.Journal;
import wanbi.platform.api.JournalEntry;
import wanbi.platform.api.Roles;

@Stateless
@RolesAllowed({Roles.CCTV, Roles.MANAGER, Roles.HEAD_OFFICE, Roles.AUDITOR, Roles.SYSTEM})
public class PolicePackDoor implements PolicePacks {

    private static final int LONGEST_REASON = 200;

    @Inject
    PackShelf shelf;

    @Inject
    PackGathering gathering;

    @Inject
    Packing packing;

    @Inject
    PackTaking taking;

    @Inject
    InvestigatedCases cases;

    @Inject
    Journal journal;

    @Inject
    CurrentStaff staff;

    @Inject
    Clock clock;

    @Override
    @Guarded({Role.CCTV, Role.MANAGER, Role.HEAD_OFFICE})
    public PackView make(PackCommand.Make make) {
        InvestigatedCase about = cases.lock(make.caseNumber());
        if (!about.getNumber().isTheft()) {
            throw CaseRefused.noTheft();
        }
        String reason = judged(make.reason(), about.getSite());
        int version = 1 + shelf.of(about.getNumber()).size();
        String id = PackCommand.numberOf(about.getNumber(), version);
        PackContent content = gathering.gather(
                about.getNumber(), about.getSite(), new PackContent.Mark(id, version, clock.instant(), staff.name()));
        SealedPack packed = packing.seal(content);
        PolicePack pack = PolicePack.made(content, reason, packed, staff);
        shelf.add(pack, packed.files());
        journal.append(JournalEntry.of(Chain.of(about.getNumber()), "POLICE_PACK_MADE")
                .fact("pack", id)
                .fact("packFiles", packed.files().size())
                .fact("clipsWaiting", content.getClipsWaiting())
                .fact("manifest", packed.manifest())
                .fact("sums", packed.sums())
                .because(reason));
        return shelf.shown(pack);
    }

    /** Whoever cannot take it out of the house says for whom it is prepared (E.6). */
    private String judged(String said, SiteCode site) {
        String reason = Texts.clean(said);
        boolean manages = staff.hasRole(site, Role.MANAGER) || staff.hasRole(site, Role.HEAD_OFFICE);
        new FieldErrors()
                .unless(manages || reason != null, "reason", "REQUIRED")
                .unless(Texts.length(reason) <= LONGEST_REASON, "reason", "TOO_LONG", LONGEST_REASON)
                .refuse();
        return reason;
    }

    @Override
    @Guarded({Role.CCTV, Role.MANAGER, Role.HEAD_OFFICE, Role.AUDITOR})
    public List<PackView> ofCase(CaseNumber number) {
        cases.look(number);
        return shelf.shown(shelf.of(number));
    }

    @Override
    @Guarded({Role.CCTV, Role.MANAGER, Role.HEAD_OFFICE, Role.AUDITOR})
    public PackView get(PackCommand.Ref pack) {
        cases.look(pack.caseNumber());
        return shelf.shown(shelf.get(pack));
    }

    /** No transaction while gigabytes leave: it would hold a connection for all that time. */
    @Override
    @Guarded({Role.MANAGER, Role.HEAD_OFFICE})
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void take(PackCommand.Ref ref, OutputStream out) throws IOException {
        PackView pack = taking.begin(ref);
        new PackArchive(pack, taking.zone(pack.getSite())).write(pack, taking::open, out);
    }
}
