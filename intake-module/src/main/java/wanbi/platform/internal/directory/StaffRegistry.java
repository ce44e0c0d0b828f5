package wanbi.platform.internal.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import wanbi.kernel.CurrentStaff;
import wanbi.kernel.FieldErrors;
import wanbi.kernel.InvalidInput;
import wanbi.kernel.StaffId;
import wanbi.platform.api.Credentials;
import wanbi.platform.api.DirectoryAdministration.Grant;
import wanbi.platform.api.DirectoryAdministration.OneTimePassword;
import wanbi.platform.api.DirectoryAdministration.StaffDraft;
import wanbi.platform.api.Journal;
import wanbi.platform.api.JournalEntry;

/** Hires, changes, grants, resets and locks. Names and telephones enter the journal only as ciphertext (L-33). */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class StaffRegistry {

    private static final String USER_NAMES = "user names";

    @Inject
    DirectoryBook book;

    @Inject
    GrantRule grantRule;

    @Inject
    Credentials credentials;

    @Inject
    Journal journal;

    @Inject
    CurrentStaff caller;

    @Inject
    Clock clock;

    /** For a row of an import: what {@link #hire} and {@link #grant} would refuse; a known user name as just that. */
    FieldErrors faultsOfNew(StaffFacts facts, List<Grant> wanted) {
        book.oneAtATime(USER_NAMES);
        if (book.findByUsername(facts.username()).isPresent()) {
            return new FieldErrors().add("username", "ALREADY_THERE");
        }
        FieldErrors errors = faults(facts, null);
        grantRule.faults(grants(wanted)).all().forEach(errors::add);
        return errors;
    }

    StaffId hire(StaffFacts facts) {
        judge(facts, null);
        Staff staff = Staff.hire(book.nextStaffId(), facts, clock.instant());
        book.add(staff);
        book.flush();
        record(staff, "STAFF_HIRED", facts);
        return staff.id();
    }

    void change(StaffDraft draft) {
        StaffFacts facts = StaffFacts.of(draft.name(), draft.username(), draft.phone(), draft.mail());
        Staff staff = book.staff(draft.staff());
        judge(facts, staff);
        staff.change(facts, draft.version());
        book.flush();
        record(staff, "STAFF_CHANGED", facts);
    }

    void grant(StaffId id, List<Grant> wanted) {
        Staff staff = book.staff(id);
        Set<StaffGrant> grants = grants(wanted);
        grantRule.faults(grants).refuse();
        boolean administersOn = grants.stream().anyMatch(StaffGrant::isCompanyAdministration);
        if (!administersOn && book.isLastAdministrator(staff)) {
            throw new LastAdministrator();
        }
        String before = staff.grantsInWords();
        staff.grant(grants);
        book.flush();
        journal.append(JournalEntry.of(journal.today(), "GRANTS_CHANGED")
                .fact("staff", id)
                .fact("before", before)
                .fact("after", staff.grantsInWords()));
    }

    OneTimePassword resetPassword(StaffId id) {
        Staff staff = book.staff(id);
        String password = credentials.issueOneTimePassword(id);
        record(staff, "PASSWORD_RESET");
        return new OneTimePassword(id, password);
    }

    void resetPin(StaffId id, String pin) {
        Staff staff = book.staff(id);
        credentials.setPin(id, pin);
        record(staff, "PIN_RESET");
    }

    void lock(StaffId id) {
        Staff staff = book.staff(id);
        if (id.equals(caller.id())) {
            throw new InvalidInput("staff", "OWN_ACCOUNT");
        }
        if (book.isLastAdministrator(staff)) {
            throw new LastAdministrator();
        }
        staff.lock();
        credentials.endSessions(id);
        book.flush();
        record(staff, "STAFF_LOCKED");
    }

    void unlock(StaffId id) {
        Staff staff = book.staff(id);
        staff.unlock();
        book.flush();
        record(staff, "STAFF_UNLOCKED");
    }

    private void judge(StaffFacts facts, Staff except) {
        book.oneAtATime(USER_NAMES);
        faults(facts, except).refuse();
    }

    private FieldErrors faults(StaffFacts facts, Staff except) {
        FieldErrors errors = new FieldErrors();
        facts.judge(errors);
        return errors.unless(
                facts.username() == null
                        || book.findByUsername(facts.username())
                                .filter(holder -> holder != except)
                                .isEmpty(),
                "username",
                "TAKEN");
    }

    private static Set<StaffGrant> grants(List<Grant> wanted) {
        Set<StaffGrant> grants = new LinkedHashSet<>();
        wanted.forEach(grant -> grants.add(new StaffGrant(grant.role(), grant.node())));
        return grants;
    }

    private void record(Staff staff, String act) {
        journal.append(JournalEntry.of(journal.today(), act).fact("staff", staff.id()));
    }

    private void record(Staff staff, String act, StaffFacts facts) {
        journal.append(JournalEntry.of(journal.today(), act)
                .fact("staff", staff.id())
                .personal("name", facts.name())
                .personal("username", facts.username())
                .personal("phone", facts.phone())
                .personal("mail", facts.mail()));
    }
}
