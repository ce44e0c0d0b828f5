package wanbi.intake.internal.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import wanbi.intake.api.CaseRefused;
import wanbi.intake.api.EndCommand;
import wanbi.kernel.FieldErrors;
import wanbi.kernel.Role;

/**
 * The file is closed: what was handed back, by the desk or by the house a day later; what was watched in vain for thirty
 * days and the client told so in a letter, by the manager (R20).
 */
final class Closing extends CaseEnd {

    private final Integer satisfaction;
    private final Effort effort;
    private final Instant now;
    private final ZoneId zone;

    private Closing(String reason, Integer satisfaction, Effort effort, Instant now, ZoneId zone) {
        super(reason);
        this.satisfaction = satisfaction;
        this.effort = effort;
        this.now = now;
        this.zone = zone;
    }

    /** @param zone of the site, for the day on which the watch ends */
    static Closing judged(EndCommand.Close said, Effort effort, Instant now, ZoneId zone) {
        FieldErrors errors = new FieldErrors();
        String reason = Reason.judged(said.reason(), errors);
        Integer satisfaction = Satisfaction.judged(said, errors);
        errors.refuse();
        return new Closing(reason, satisfaction, effort, now, zone);
    }

    /** Nobody had to say anything more (E.2: 24 hours after the hand-over). */
    static Closing byTheHouse(Effort effort, Instant now, ZoneId zone) {
        return new Closing(null, null, effort, now, zone);
    }

    @Override
    void refuseUnlessMay(LossCase ending, Actor actor) {
        switch (ending.status()) {
            case RETURNED, PASSED_ON -> effort.refuseUnlessAllDone();
            case WATCH -> refuseUnlessWatched(ending, actor);
            case IN_PROGRESS -> refuseUnlessNothingLeft(ending);
            default -> throw CaseRefused.state(ending.status().name());
        }
    }

    private void refuseUnlessWatched(LossCase ending, Actor actor) {
        if (!actor.holds(Role.MANAGER, Role.HEAD_OFFICE)) {
            throw CaseRefused.closeByManager();
        }
        if (now.isBefore(ending.watchUntil())) {
            throw CaseRefused.watchNotOver(
                    LocalDate.ofInstant(ending.watchUntil(), zone).toString());
        }
        effort.refuseUnlessAllDone();
        if (ending.notifications().stream().noneMatch(told -> told.isSince(ending.watchedSince()))) {
            throw CaseRefused.closingLetterMissing();
        }
    }

    /** Opened again after the hand-over, with nothing left to look for. */
    private void refuseUnlessNothingLeft(LossCase ending) {
        if (!ending.things().isAllReturned()) {
            throw CaseRefused.state(ending.status().name());
        }
        effort.refuseUnlessAllDone();
    }

    @Override
    CaseStatus status() {
        return CaseStatus.CLOSED;
    }

    @Override
    LineStatus lines() {
        return LineStatus.NOT_FOUND;
    }

    @Override
    Ending ending(Instant at) {
        return Ending.closed(at, reason(), satisfaction);
    }
}
