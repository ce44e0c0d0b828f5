package wanbi.intake.internal.matching;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import wanbi.intake.api.LikelyMatch;
import wanbi.intake.api.MatchQuery;
import wanbi.intake.api.MatchView;
import wanbi.intake.api.Matches;
import wanbi.intake.api.RejectMatch;
import wanbi.kernel.FieldErrors;
import wanbi.kernel.Role;
import wanbi.kernel.Slice;
import wanbi.platform.api.Guarded;
import wanbi.platform.api.Roles;

@Stateless
@RolesAllowed({Roles.DESK, Roles.GUARD, Roles.CCTV, Roles.MANAGER, Roles.HEAD_OFFICE, Roles.AUDITOR, Roles.SYSTEM})
public class MatchingDoor implements Matches {

    private static final int MOST = 50;
    private static final int LONGEST_PAGE = 200;

    @Inject
    MatchSight sight;

    @Inject
    Decisions decisions;

    @Inject
    Rejection rejection;

    @Inject
    Worklist worklist;

    @Inject
    FoundPool finds;

    @Inject
    LostPool losses;

    @Inject
    Matchmaker matchmaker;

    @Override
    @Guarded({Role.DESK, Role.GUARD, Role.CCTV, Role.MANAGER, Role.HEAD_OFFICE, Role.AUDITOR})
    public List<MatchView> ofCase(MatchQuery.OfCase query) {
        refuseUnlessWithin(query.limit(), MOST);
        String number = query.caseNumber().value();
        sight.refuseUnlessSeen(query.caseNumber());
        Set<String> rejected = decisions.rejectedOfCase(number);
        Asked asked = new Asked(pair -> !rejected.contains(pair.key()), query.limit(), query.elsewhere());
        return losses.ofCase(number).stream()
                .flatMap(line -> matchmaker.findsFor(line, asked).stream())
                .sorted(Pair.BEST_FIRST)
                .limit(query.limit())
                .map(pair -> Showing.of(pair, pair.found()))
                .toList();
    }

    @Override
    @Guarded({Role.DESK, Role.GUARD, Role.CCTV, Role.MANAGER, Role.HEAD_OFFICE, Role.AUDITOR})
    public List<MatchView> ofItem(MatchQuery.OfItem query) {
        refuseUnlessWithin(query.limit(), MOST);
        String tag = query.tag().value();
        Set<String> rejected = decisions.rejectedOfItem(tag);
        return finds.find(tag).stream()
                .flatMap(item -> matchmaker
                        .lossesFor(
                                item,
                                new Asked(
                                        pair -> !rejected.contains(pair.key()) && sight.sees(item, pair.lost()),
                                        query.limit(),
                                        query.elsewhere()))
                        .stream())
                .map(pair -> Showing.of(pair, pair.lost()))
                .toList();
    }

    @Override
    @Guarded({Role.DESK, Role.MANAGER, Role.HEAD_OFFICE})
    public Slice<LikelyMatch> undecided(MatchQuery.Undecided query) {
        refuseUnlessWithin(query.limit(), LONGEST_PAGE);
        return worklist.page(query);
    }

    @Override
    @Guarded({Role.DESK, Role.MANAGER, Role.HEAD_OFFICE})
    public void reject(RejectMatch command) {
        sight.refuseUnlessMayDecide(command.caseNumber(), command.tag());
        rejection.write(command);
    }

    private static void refuseUnlessWithin(int limit, int most) {
        FieldErrors errors = new FieldErrors();
        errors.unless(limit >= 1 && limit <= most, "limit", "OUT_OF_RANGE", 1, most);
        errors.refuse();
    }
}
