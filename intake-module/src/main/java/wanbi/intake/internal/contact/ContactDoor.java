package wanbi.intake.internal.contact;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import wanbi.intake.api.CaseLocks;
import wanbi.intake.api.CaseRefused;
import wanbi.intake.api.CaseRegister;
import wanbi.intake.api.ClientContacts;
import wanbi.intake.api.ClientOnFile;
import wanbi.intake.api.ClientOnFile.Filed;
import wanbi.intake.api.ContactCommand;
import wanbi.intake.api.ContactLog;
import wanbi.intake.api.FeedbackProposal;
import wanbi.intake.api.Finders;
import wanbi.intake.api.StepProgress;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.CurrentStaff;
import wanbi.kernel.FieldErrors;
import wanbi.kernel.Role;
import wanbi.kernel.UnknownThing;
import wanbi.platform.api.Guarded;
import wanbi.platform.api.Roles;

@Stateless
@RolesAllowed({Roles.DESK, Roles.GUARD, Roles.CCTV, Roles.MANAGER, Roles.HEAD_OFFICE, Roles.AUDITOR, Roles.SYSTEM})
public class ContactDoor implements ClientContacts {

    @Inject
    CaseRegister register;

    @Inject
    CaseLocks locks;

    @Inject
    ClientOnFile clients;

    @Inject
    Finders finders;

    @Inject
    PromiseKeeper keeper;

    @Inject
    PromiseLetters letters;

    @Inject
    Situations situations;

    @Inject
    ContactBook book;

    @Inject
    ContactJournal journal;

    @Inject
    StepProgress steps;

    @Inject
    CurrentStaff staff;

    @Inject
    Clock clock;

    /** Whoever may not see the case is told so by the register (I12). */
    @Override
    @Guarded({Role.DESK, Role.GUARD, Role.CCTV, Role.MANAGER, Role.HEAD_OFFICE, Role.AUDITOR})
    public ContactLog of(CaseNumber number) {
        register.get(number);
        return log(number);
    }

    @Override
    @Guarded({Role.DESK, Role.GUARD, Role.CCTV, Role.MANAGER, Role.HEAD_OFFICE, Role.AUDITOR})
    public List<FeedbackProposal> proposals(CaseNumber number) {
        register.get(number);
        return situations.of(clients.of(number));
    }

    @Override
    @Guarded({Role.DESK, Role.MANAGER, Role.HEAD_OFFICE})
    public ContactLog promise(ContactCommand.MakePromise command) {
        Filed filed = locked(command.caseNumber());
        refuseUnlessPromising(filed);
        FieldErrors errors = new FieldErrors();
        var typed = new ContactCommand.Next(command.at(), command.channel(), command.text());
        PromisedContact next = PromisedContact.judged(typed, "", others(filed), clock.instant(), errors);
        Optional<PromiseLetter> letter = PromiseLetter.judged(command, filed.client(), errors);
        errors.refuse();
        keeper.replace(filed, next);
        letter.ifPresent(one -> letters.send(one, filed, next));
        return log(filed.number());
    }

    @Override
    @Guarded({Role.DESK, Role.MANAGER, Role.HEAD_OFFICE})
    public ContactLog keep(ContactCommand.KeepPromise command) {
        Filed filed = locked(command.caseNumber());
        ContactPromise promise = book.find(filed.number(), command.promise())
                .orElseThrow(() -> new UnknownThing(String.valueOf(command.promise())));
        promise.refuseUnlessOpen();
        return told(
                filed,
                new ContactCommand.GiveFeedback(
                        filed.number(),
                        command.at(),
                        promise.channel(),
                        command.outcome(),
                        command.text(),
                        command.next()));
    }

    @Override
    @Guarded({Role.DESK, Role.MANAGER, Role.HEAD_OFFICE})
    public ContactLog feedback(ContactCommand.GiveFeedback command) {
        return told(locked(command.caseNumber()), command);
    }

    /** The step's clock takes the time of the entry (I13); the promise is kept when the client was reached. */
    private ContactLog told(Filed filed, ContactCommand.GiveFeedback said) {
        if (filed.isVoid()) {
            throw CaseRefused.state(filed.status());
        }
        if (said.next() != null) {
            refuseUnlessPromising(filed);
        }
        Instant now = clock.instant();
        OtherPeople others = others(filed);
        FieldErrors errors = new FieldErrors();
        ToldWords told = ToldWords.judged(said, others, filed.receivedAt(), now, errors);
        PromisedContact next =
                said.next() == null ? null : PromisedContact.judged(said.next(), "next/", others, now, errors);
        errors.refuse();
        if (told.reached()) {
            steps.complete(filed.number(), "FEEDBACK", now);
        }
        journal.told(filed.number(), told);
        Integer kept = told.reached() ? kept(filed, told) : null;
        int number = book.feedback(filed.number()).size() + 1;
        book.add(ClientFeedback.of(filed.number(), number, told, kept, Actor.of(staff), now));
        if (next == null) {
            keeper.goOn(filed, told.at());
        } else {
            keeper.replace(filed, next);
        }
        return log(filed.number());
    }

    private Integer kept(Filed filed, ToldWords told) {
        return keeper.reached(filed.number(), told.at())
                .map(ContactPromise::number)
                .orElse(null);
    }

    /** A report that is not accepted yet may carry a promise, a case that has ended may not. */
    private static void refuseUnlessPromising(Filed filed) {
        if (!filed.open() && !"REPORTED".equals(filed.status())) {
            throw CaseRefused.state(filed.status());
        }
    }

    private Filed locked(CaseNumber number) {
        locks.lock(number);
        return clients.of(number);
    }

    private OtherPeople others(Filed filed) {
        return new OtherPeople(
                filed.client(),
                filed.ownWords(),
                Stream.concat(filed.others().stream(), finders.of(filed.things()).stream())
                        .toList());
    }

    private ContactLog log(CaseNumber number) {
        Instant now = clock.instant();
        return new ContactLog(
                book.promises(number).stream().map(promise -> promise.view(now)).toList(),
                book.feedback(number).stream().map(ClientFeedback::view).toList());
    }
}
