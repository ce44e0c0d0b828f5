package wanbi.intake.internal.casefile;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.List;
import wanbi.intake.api.AcceptanceSlip;
import wanbi.intake.api.CaseCommand;
import wanbi.intake.api.CaseQuery;
import wanbi.intake.api.CaseRefused;
import wanbi.intake.api.CaseRegister;
import wanbi.intake.api.CaseSummary;
import wanbi.intake.api.CaseView;
import wanbi.intake.api.IssuedNotices;
import wanbi.intake.api.LedgerQuery;
import wanbi.intake.api.LossLedgerRow;
import wanbi.intake.api.NoticeView;
import wanbi.intake.api.TheftLedgerRow;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.Role;
import wanbi.kernel.Slice;
import wanbi.kernel.UnknownThing;
import wanbi.platform.api.Chain;
import wanbi.platform.api.ChainVerification;
import wanbi.platform.api.ChronicleEntry;
import wanbi.platform.api.FileStore;
import wanbi.platform.api.Guarded;
import wanbi.platform.api.Journal;
import wanbi.platform.api.Roles;
import wanbi.platform.api.SiteBook;
import wanbi.platform.api.SiteView;

@Stateless
@RolesAllowed({Roles.DESK, Roles.GUARD, Roles.CCTV, Roles.MANAGER, Roles.HEAD_OFFICE, Roles.AUDITOR, Roles.SYSTEM})
public class CaseRegisterDoor implements CaseRegister {

    @Inject
    CaseFile cases;

    @Inject
    CaseSight sight;

    @Inject
    CaseList list;

    @Inject
    LossLedger ledger;

    @Inject
    TheftLedger thefts;

    @Inject
    CaseJournal acts;

    @Inject
    Journal journal;

    @Inject
    IssuedNotices notices;

    @Inject
    FileStore files;

    @Inject
    SiteBook sites;

    @Inject
    CaseViewing viewing;

    @Override
    @Guarded({Role.DESK, Role.GUARD, Role.CCTV, Role.MANAGER, Role.HEAD_OFFICE, Role.AUDITOR})
    public CaseView get(CaseNumber number) {
        return viewing.of(seen(number), Veil.MASKED);
    }

    @Override
    @Guarded({Role.DESK, Role.GUARD, Role.CCTV, Role.MANAGER, Role.HEAD_OFFICE, Role.AUDITOR})
    public Slice<CaseSummary> list(CaseQuery query) {
        return list.page(query);
    }

    @Override
    @Guarded({Role.DESK, Role.GUARD, Role.CCTV, Role.MANAGER, Role.HEAD_OFFICE, Role.AUDITOR})
    public List<ChronicleEntry> chronology(CaseNumber number) {
        Chain chain = Chain.of(seen(number).number());
        return journal.chronology(chain).stream().map(MaskedEntry::of).toList();
    }

    @Override
    @Guarded({Role.DESK, Role.GUARD, Role.CCTV, Role.MANAGER, Role.HEAD_OFFICE, Role.AUDITOR})
    public ChainVerification verify(CaseNumber number) {
        return journal.verify(Chain.of(seen(number).number()));
    }

    @Override
    @Guarded(
            value = {Role.DESK, Role.MANAGER, Role.HEAD_OFFICE},
            assigned = Role.GUARD)
    public AcceptanceSlip slip(CaseNumber number) {
        LossCase accepted = cases.get(number);
        Acceptance acceptance = accepted.acceptance();
        if (acceptance == null) {
            throw CaseRefused.notAcceptedYet();
        }
        acts.slipPrinted(accepted);
        SiteView site = sites.site(accepted.site());
        return new AcceptanceSlip(
                acceptance.number(),
                acceptance.verificationCode(),
                acceptance.at(),
                site.getZone(),
                site.getCode(),
                site.getName(),
                site.getPhone(),
                viewing.of(accepted, Veil.PLAIN),
                noticeGiven(accepted),
                acceptance.byName());
    }

    @Override
    @Guarded({Role.DESK, Role.GUARD, Role.CCTV, Role.MANAGER, Role.HEAD_OFFICE, Role.AUDITOR})
    public InputStream photo(CaseCommand.Photo photo) {
        if (!seen(photo.caseNumber()).shows(photo.file())) {
            throw new UnknownThing(String.valueOf(photo.file()));
        }
        return files.open(photo.file());
    }

    @Override
    @Guarded({Role.DESK, Role.MANAGER, Role.HEAD_OFFICE, Role.AUDITOR})
    public List<LossLedgerRow> ledger(LedgerQuery query) {
        return ledger.chunk(query);
    }

    @Override
    @Guarded({Role.DESK, Role.MANAGER, Role.HEAD_OFFICE, Role.AUDITOR})
    public List<TheftLedgerRow> theftLedger(LedgerQuery query) {
        return thefts.chunk(query);
    }

    private LossCase seen(CaseNumber number) {
        return sight.refuseUnlessSeen(cases.get(number));
    }

    /** Whoever walked up to claim a thing was given none; the slip then carries the one in force. */
    private NoticeView noticeGiven(LossCase accepted) {
        Integer given = accepted.said().noticeVersion();
        return given == null ? notices.inForce() : notices.version(given).orElseGet(notices::inForce);
    }
}
