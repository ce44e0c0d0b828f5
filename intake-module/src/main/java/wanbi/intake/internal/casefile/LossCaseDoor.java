package wanbi.intake.internal.casefile;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import wanbi.intake.api.CaseCommand;
import wanbi.intake.api.CaseView;
import wanbi.intake.api.DuplicateHint;
import wanbi.intake.api.DuplicateQuery;
import wanbi.intake.api.LinkedThings;
import wanbi.intake.api.LinkedThings.LinkedThing;
import wanbi.intake.api.LinkedThings.Pieces;
import wanbi.intake.api.LossCases;
import wanbi.intake.api.PhoneNumber;
import wanbi.intake.api.ReportLoss;
import wanbi.kernel.CurrentStaff;
import wanbi.kernel.InvalidInput;
import wanbi.kernel.ItemTag;
import wanbi.kernel.Role;
import wanbi.kernel.Texts;
import wanbi.platform.api.Chain;
import wanbi.platform.api.ExportLog;
import wanbi.platform.api.Guarded;
import wanbi.platform.api.Roles;
import wanbi.platform.api.SiteBook;

@Stateless
@RolesAllowed({Roles.DESK, Roles.GUARD, Roles.CCTV, Roles.MANAGER, Roles.HEAD_OFFICE, Roles.AUDITOR, Roles.SYSTEM})
public class LossCaseDoor implements LossCases {

    @Inject
    CaseIntake intake;

    @Inject
    Reception reception;

    @Inject
    Duplicates duplicates;

    @Inject
    CaseFile cases;

    @Inject
    CaseJournal journal;

    @Inject
    LinkedThings things;

    @Inject
    ClientLetters letters;

    @Inject
    ExportLog exports;

    @Inject
    SiteBook sites;

    @Inject
    CaseViewing viewing;

    @Inject
    CaseNews news;

    @Inject
    CurrentStaff staff;

    @Inject
    Clock clock;

    @Override
    @Guarded({Role.DESK, Role.GUARD, Role.CCTV, Role.MANAGER, Role.HEAD_OFFICE})
    public CaseView report(ReportLoss typed) {
        return shown(intake.take(typed));
    }

    @Override
    @Guarded({Role.DESK, Role.MANAGER})
    public CaseView accept(CaseCommand.Accept command) {
        LossCase reported = cases.get(command.caseNumber(), command.version());
        Instant now = clock.instant();
        Actor actor = actor(reported);
        reported.accept(
                command,
                () -> reception.slip(reported.site(), actor, now),
                reception.surroundings(reported.site(), actor, now));
        cases.save(reported);
        journal.accepted(reported);
        news.accepted(reported);
        return shown(reported);
    }

    @Override
    @Guarded(
            value = {Role.DESK, Role.MANAGER, Role.HEAD_OFFICE},
            assigned = Role.GUARD)
    public CaseView correct(CaseCommand.Correct command) {
        LossCase wrong = cases.get(command.caseNumber(), command.version());
        Instant now = clock.instant();
        Actor actor = actor(wrong);
        Correction correction = wrong.correct(command, reception.surroundings(wrong.site(), actor, now), actor, now);
        cases.save(wrong);
        journal.corrected(wrong, correction);
        news.corrected(wrong);
        return shown(wrong);
    }

    @Override
    @Guarded(
            value = {Role.DESK, Role.MANAGER, Role.HEAD_OFFICE},
            assigned = Role.GUARD)
    public CaseView addLine(CaseCommand.AddLine command) {
        LossCase longer = cases.get(command.caseNumber(), command.version());
        Actor actor = actor(longer);
        CaseLine line =
                longer.addLine(command.item(), reception.surroundings(longer.site(), actor, clock.instant()), actor);
        cases.save(longer);
        journal.lineAdded(longer, line);
        news.corrected(longer);
        return shown(longer);
    }

    @Override
    @Guarded({Role.DESK, Role.MANAGER, Role.HEAD_OFFICE})
    public CaseView voidCase(CaseCommand.Void command) {
        LossCase mistaken = cases.lock(command.caseNumber(), command.version());
        String reason = Reason.judged(command.reason());
        List<CaseLink> freed =
                mistaken.voidEntry(reason, actor(mistaken), sites.today(mistaken.site()), clock.instant());
        freed.forEach(link -> things.release(link.itemTag(), mistaken.number(), reason));
        cases.save(mistaken);
        freed.forEach(link -> journal.released(mistaken, link, reason));
        journal.voided(mistaken);
        news.ended(mistaken);
        return shown(mistaken);
    }

    @Override
    @Guarded({Role.DESK, Role.MANAGER, Role.HEAD_OFFICE})
    public CaseView link(CaseCommand.Link command) {
        LossCase missing = cases.lock(command.caseNumber(), command.version());
        ItemTag tag = tag(command.itemTag());
        CaseLine line = missing.lineToLink(command.line());
        int quantity = line.quantityToLink(command.quantity(), missing.things().linked(line));
        LinkedThing thing = things.link(
                tag, missing.site(), missing.number(), line.line(), new Pieces(quantity, command.quantity() == null));
        CaseLink link = missing.link(line, thing, thing.quantity(), actor(missing), clock.instant());
        cases.save(missing);
        journal.linked(missing, link);
        news.linked(missing, link, thing);
        return shown(missing);
    }

    @Override
    @Guarded({Role.DESK, Role.MANAGER, Role.HEAD_OFFICE})
    public CaseView releaseLink(CaseCommand.ReleaseLink command) {
        LossCase waiting = cases.lock(command.caseNumber(), command.version());
        String reason = Reason.judged(command.reason());
        CaseLink link = waiting.releaseLink(tag(command.itemTag()), reason, actor(waiting), clock.instant());
        things.release(link.itemTag(), waiting.number(), reason);
        cases.save(waiting);
        journal.released(waiting, link, reason);
        news.released(waiting, link);
        return shown(waiting);
    }

    @Override
    @Guarded({Role.DESK, Role.MANAGER, Role.HEAD_OFFICE})
    public CaseView recordNotification(CaseCommand.Notify command) {
        LossCase told = cases.get(command.caseNumber(), command.version());
        ToldClient attempt = ToldClient.judged(command, clock.instant());
        told.notified(attempt, actor(told), clock.instant());
        cases.save(told);
        journal.notified(told, attempt);
        news.notified(told, attempt);
        return shown(told);
    }

    @Override
    @Guarded({Role.DESK, Role.MANAGER, Role.HEAD_OFFICE})
    public CaseView sendNotice(CaseCommand.SendNotice command) {
        LossCase waiting = cases.lock(command.caseNumber(), command.version());
        CollectionNotice notice = CollectionNotice.judged(command, waiting);
        ToldClient attempt = letters.send(notice, waiting);
        waiting.notified(attempt, actor(waiting), clock.instant());
        cases.save(waiting);
        journal.notified(waiting, attempt);
        return shown(waiting);
    }

    @Override
    @Guarded({Role.DESK, Role.MANAGER, Role.HEAD_OFFICE, Role.AUDITOR})
    public String unmask(CaseCommand.Unmask command) {
        LossCase asked = cases.get(command.caseNumber());
        PersonalField field = PersonalField.judged(command, asked);
        exports.unmasked(Chain.of(asked.number()), field.path(), field.reason());
        return field.plain();
    }

    @Override
    @Guarded({Role.DESK, Role.GUARD, Role.CCTV, Role.MANAGER, Role.HEAD_OFFICE})
    public Optional<DuplicateHint> probableDuplicate(DuplicateQuery query) {
        Instant asked = query.reportedAt();
        Instant reportedAt = asked != null && Times.isPossible(asked) ? asked : clock.instant();
        String category = Texts.clean(query.category());
        return category == null
                ? Optional.empty()
                : PhoneNumber.normalised(query.phone())
                        .flatMap(phone -> duplicates.newest(phone, category, reportedAt));
    }

    private Actor actor(LossCase lossCase) {
        return Actor.at(lossCase.site(), staff);
    }

    private CaseView shown(LossCase lossCase) {
        return viewing.of(lossCase, Veil.MASKED);
    }

    private static ItemTag tag(String typed) {
        return ItemTag.parse(typed)
                .orElseThrow(() -> new InvalidInput("itemTag", typed == null ? "REQUIRED" : "INVALID"));
    }
}
