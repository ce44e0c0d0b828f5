package wanbi.platform.internal.legal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import wanbi.kernel.CurrentStaff;
import wanbi.kernel.Role;
import wanbi.kernel.SiteCode;
import wanbi.platform.api.Guarded;
import wanbi.platform.api.Journal;
import wanbi.platform.api.JournalEntry;
import wanbi.platform.api.LegalEntryView;
import wanbi.platform.api.LegalFileView;
import wanbi.platform.api.LegalProfiles;
import wanbi.platform.api.LegalTerms;
import wanbi.platform.api.LocalRuleView;
import wanbi.platform.api.Roles;
import wanbi.platform.api.SiteBook;

@Stateless
@RolesAllowed({
    Roles.DESK,
    Roles.GUARD,
    Roles.CCTV,
    Roles.MANAGER,
    Roles.HEAD_OFFICE,
    Roles.AUDITOR,
    Roles.ADMIN,
    Roles.SYSTEM
})
public class LegalDoor implements LegalProfiles {

    @Inject
    LegalShelf shelf;

    @Inject
    SiteBook sites;

    @Inject
    Journal journal;

    @Inject
    CurrentStaff staff;

    @Inject
    Clock clock;

    @Override
    @Guarded
    public LegalFileView of(SiteCode site) {
        LegalEntryView inForce = shelf.inForce(site, sites.today(site)).orElse(null);
        return new LegalFileView(site.value(), inForce, shelf.history(site));
    }

    @Override
    @Guarded
    public List<LegalEntryView> inForce() {
        return shelf.inForce(staff.sitesWith(), clock.instant());
    }

    @Override
    @Guarded
    public List<LocalRuleView> proposals() {
        return shelf.proposals();
    }

    @Override
    @Guarded(Role.HEAD_OFFICE)
    public LegalFileView enter(Enter command) {
        SiteCode site = command.site();
        LocalDate today = sites.today(site);
        LegalEntry entry = LegalEntry.judged(command, today);
        int number = shelf.next(site, command.version());
        shelf.add(site, number, entry, staff, clock.instant());
        journal.append(entered(site, number, entry));
        return of(site);
    }

    private JournalEntry entered(SiteCode site, int number, LegalEntry entry) {
        LegalTerms terms = entry.terms();
        return JournalEntry.of(journal.today(site), "LEGAL_PROFILE_ENTERED")
                .fact("number", number)
                .fact("effectiveFrom", entry.effectiveFrom())
                .fact("placeClass", terms.placeClass())
                .fact("footageDays", terms.footageDays())
                .fact("holdDays", terms.holdDays())
                .fact("holdCount", terms.holdCount())
                .fact("theftFigure", terms.theftFigure().toPlainString())
                .fact("confirmedByCounsel", terms.confirmedByCounsel())
                .fact("filingNumber", terms.filingNumber())
                .fact("filedDays", terms.filedDays())
                .personal("decidedBy", terms.decidedBy())
                .personal("basis", terms.basis());
    }
}
