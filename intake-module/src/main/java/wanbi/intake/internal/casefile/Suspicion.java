package wanbi.intake.internal.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Stream;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.Role;
import wanbi.kernel.StaffId;
import wanbi.platform.api.AccessRegister;
import wanbi.platform.api.StaffContacts;
import wanbi.platform.api.Subject;

/**
 * Who may no longer know of a case when staff are suspected (I16): the named ones never; the whole site when a manager is
 * among them or nobody is named, and head office acts.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Suspicion {

    @Inject
    AccessRegister access;

    @Inject
    StaffContacts staff;

    @Inject
    TheftJournal journal;

    /** After the relation has been said; also of the case that it was before, or went on as. */
    void follow(LossCase theft) {
        journal.related(theft, theft.relation());
        List<Subject> subjects = Stream.of(theft.number().value(), theft.convertedFrom(), theft.convertedInto())
                .flatMap(number -> CaseNumber.parse(number).stream())
                .map(Subject::of)
                .toList();
        List<StaffId> named =
                theft.relation().suspectedStaff().stream().map(StaffId::new).toList();
        subjects.forEach(subject -> named.forEach(person -> access.hide(subject, person)));
        boolean leave = theft.relation().isOfStaff() && (named.isEmpty() || isAnyManager(theft, named));
        if (leave != theft.isLeftToHeadOffice()) {
            theft.leaveToHeadOffice(leave);
            subjects.forEach(leave ? access::leaveToHeadOffice : access::giveBackToSite);
            journal.leftToHeadOffice(theft);
        }
    }

    private boolean isAnyManager(LossCase theft, List<StaffId> named) {
        return staff.holding(Role.MANAGER, theft.site()).stream().anyMatch(manager -> named.contains(manager.staff()));
    }
}
