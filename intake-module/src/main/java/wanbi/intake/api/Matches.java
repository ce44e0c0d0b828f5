package wanbi.intake.api;

import java.util.List;
import wanbi.kernel.Slice;

/**
 * Suggestions that something found is something lost (F-16): scored, explained, never accepted by themselves. To accept
 * one is {@link LossCases#link}. Category, place and time weigh; none excludes. Hidden features take no part. What was
 * rejected is not suggested again. Each read sees everything that was committed before it.
 */
public interface Matches {

    /**
     * For the missing lines of an open case. Roles and sight as {@link CaseRegister#get}.
     *
     * @throws wanbi.kernel.InvalidInput {@code OUT_OF_RANGE} for a limit beyond 1 to 50
     */
    List<MatchView> ofCase(MatchQuery.OfCase query);

    /**
     * For an item that is REGISTERED or STORED; a guard is shown the cases that a guard may read. Roles as {@link
     * FoundItemRegister#get}.
     */
    List<MatchView> ofItem(MatchQuery.OfItem query);

    /** For the desk's home; kept up to date within seconds, and at night. Roles: DESK, MANAGER, HEAD_OFFICE. */
    Slice<LikelyMatch> undecided(MatchQuery.Undecided query);

    /**
     * Remembered for good and journaled with case and item. Roles: DESK, MANAGER, HEAD_OFFICE at either site.
     *
     * @throws MatchRefused {@code MATCH_REJECTED_ALREADY}, {@code MATCH_LINKED}
     */
    void reject(RejectMatch command);
}
