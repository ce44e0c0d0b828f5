package wanbi.investigation.internal.footage;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import wanbi.intake.api.CaseAlarms;
import wanbi.intake.api.CaseAlarms.Alarm;
import wanbi.intake.api.CaseLocks;
import wanbi.kernel.Role;

/**
 * What time has done to one request, in one transaction (F-1). Whoever comes second, on this node or another, waits for
 * the case and then finds that nothing is due. An EJB, because below the timer only EJB transactions take connections in.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ClockRound {

    static final int HANDFUL = 500;

    @Inject
    FootageShelf shelf;

    @Inject
    FootageSteps steps;

    @Inject
    FootageJournal acts;

    @Inject
    CaseAlarms alarms;

    @Inject
    CaseLocks cases;

    @Inject
    Clock clock;

    public List<String> due() {
        return shelf.due(clock.instant(), HANDFUL);
    }

    /** Gives way rather than wait long: it holds many cases, and somebody at a screen may want two of them. */
    public void elapse(List<String> ids) {
        shelf.waitBriefly();
        ids.forEach(this::elapse);
    }

    public void elapse(String id) {
        cases.lock(shelf.get(id).caseNumber());
        FootageRequest request = shelf.lock(id);
        Instant now = clock.instant();
        Elapsed elapsed = request.elapse(now);
        shelf.save();
        elapsed.lost().forEach(camera -> acts.lost(request, camera));
        redder(elapsed).forEach((level, cameras) -> ring(request, level, cameras, now));
        if (elapsed.approvalOverdue()) {
            ringApproval(request, now);
        }
        if (!elapsed.lost().isEmpty()) {
            steps.ended(request, now);
        }
    }

    private static Map<RedLevel, List<WatchedCamera>> redder(Elapsed elapsed) {
        return elapsed.redder().stream()
                .collect(Collectors.groupingBy(WatchedCamera::level, TreeMap::new, Collectors.toList()));
    }

    /** One bell for all cameras that redden together; whichever is first lends its place to the number. */
    private void ring(FootageRequest request, RedLevel level, List<WatchedCamera> cameras, Instant now) {
        acts.expiring(request, level, cameras);
        String reference = FootageSteps.reference(request, "P" + cameras.get(0).position());
        Instant gone = cameras.stream()
                .map(WatchedCamera::overwrittenAt)
                .min(Instant::compareTo)
                .orElseThrow();
        level.listeners()
                .forEach(role -> alarms.raise(alarm(request, reference, "FOOTAGE_EXPIRY", level, role, now, gone)));
    }

    private void ringApproval(FootageRequest request, Instant now) {
        acts.approvalOverdue(request);
        String reference = FootageSteps.reference(request, "A");
        List.of(Role.MANAGER, Role.HEAD_OFFICE)
                .forEach(role ->
                        alarms.raise(alarm(request, reference, "FOOTAGE_APPROVAL", RedLevel.MANAGER, role, now, now)));
    }

    private static Alarm alarm(
            FootageRequest request,
            String reference,
            String matter,
            RedLevel level,
            Role role,
            Instant now,
            Instant dueAt) {
        return new Alarm(
                request.caseNumber(),
                request.site(),
                FootageSteps.KIND,
                reference,
                matter,
                level.name(),
                role,
                now,
                dueAt);
    }
}
