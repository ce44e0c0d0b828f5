package wanbi.platform.internal.guards;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import wanbi.kernel.CurrentStaff;
import wanbi.kernel.Role;
import wanbi.kernel.SiteCode;
import wanbi.platform.api.GuardContractView;
import wanbi.platform.api.GuardContracts;
import wanbi.platform.api.GuardFileView;
import wanbi.platform.api.GuardTerms;
import wanbi.platform.api.Guarded;
import wanbi.platform.api.Journal;
import wanbi.platform.api.JournalEntry;
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
public class GuardContractDoor implements GuardContracts {

    @Inject
    GuardShelf shelf;

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
    public GuardFileView of(SiteCode site) {
        LocalDate today = sites.today(site);
        GuardContractView inForce =
                shelf.inForce(site, today).map(GuardContract::view).orElse(null);
        return new GuardFileView(
                site.value(),
                today,
                inForce,
                shelf.history(site).stream().map(GuardContract::view).toList());
    }

    @Override
    @Guarded(Role.HEAD_OFFICE)
    public GuardFileView enter(Enter command) {
        SiteCode site = command.site();
        SoundGuardContract said = SoundGuardContract.judged(command, sites.today(site));
        int number = shelf.next(site, command.version());
        shelf.add(GuardContract.of(site, number, said, staff, clock.instant()));
        journal.append(entered(site, number, said));
        return of(site);
    }

    private JournalEntry entered(SiteCode site, int number, SoundGuardContract said) {
        GuardTerms terms = said.terms();
        return JournalEntry.of(journal.today(site), "GUARD_CONTRACT_ENTERED")
                .fact("number", number)
                .fact("effectiveFrom", said.effectiveFrom())
                .fact("guardCompany", terms.company())
                .fact("licence", terms.licence())
                .fact("contractNumber", terms.contractNumber())
                .fact("validUntil", terms.validUntil())
                .fact("dataAgreementOn", terms.dataAgreementOn())
                .personal("contact", terms.contact())
                .personal("phone", terms.phone());
    }
}
