package wanbi.investigation.api;

import java.io.InputStream;
import java.util.List;
import wanbi.kernel.CaseNumber;

/**
 * What staff do at the scene of a theft: arrive, look without touching, keep it, and hand it over (R15, L-16). All throw
 * {@code NO_THEFT_CASE} for a case that is none, and {@code SCENE_CASE_ENDED} for what is over, save that who goes out,
 * and who released the scene, is written down whenever it happened.
 */
public interface SceneWork {

    /**
     * Ends the step ARRIVE. Roles: DESK, GUARD, CCTV, MANAGER, HEAD_OFFICE.
     *
     * @throws wanbi.kernel.InvalidInput {@code at SCENE_BEFORE_REPORT}, {@code IN_FUTURE}
     */
    SceneView arrive(SceneCommand.Arrive arrive);

    /**
     * Ends the steps ARRIVE and FACT_CHECK; with CONFIRMED or SUSPECTED the clock of POLICE_CALL starts, with NOT_THEFT the
     * case ends. Roles: DESK, GUARD, CCTV, MANAGER, HEAD_OFFICE.
     *
     * @throws wanbi.kernel.InvalidInput {@code arrivedAt REQUIRED, SCENE_BEFORE_REPORT, IN_FUTURE}; {@code observations
     *     REQUIRED, TOO_LONG}; {@code entryMode, verdict UNKNOWN_CODE}; {@code photos/n FILE_UNKNOWN}; with NOT_THEFT
     *     {@code reason, clientAgreementFile REQUIRED}
     * @throws SceneRefused {@code VERDICT_BY_MANAGER}
     * @throws wanbi.kernel.BusinessRuleViolation {@code OBLIGATIONS_OPEN} for NOT_THEFT while the scene is protected
     */
    SceneView checkFacts(SceneCommand.CheckFacts check);

    /**
     * Ends the step SCENE; the case owes the release from now on. Roles: DESK, GUARD, MANAGER.
     *
     * @throws wanbi.kernel.InvalidInput {@code startedAt SCENE_BEFORE_REPORT, IN_FUTURE}; {@code guard NO_GUARD_HERE};
     *     {@code photo FILE_UNKNOWN}
     * @throws SceneRefused {@code SCENE_ALREADY_PROTECTED}
     */
    SceneView protect(SceneCommand.Protect protect);

    /**
     * Roles: DESK, GUARD, CCTV, MANAGER, HEAD_OFFICE.
     *
     * @throws wanbi.kernel.InvalidInput {@code who, why, in REQUIRED}; {@code in, out IN_FUTURE}; {@code out OUT_BEFORE_IN}
     * @throws SceneRefused {@code SCENE_NOT_PROTECTED}
     */
    SceneView enter(SceneCommand.Enter enter);

    /**
     * Roles: as {@link #enter}.
     *
     * @throws wanbi.kernel.InvalidInput {@code out IN_FUTURE, OUT_BEFORE_IN}
     * @throws SceneRefused {@code SCENE_ALREADY_OUT}
     */
    SceneView leave(SceneCommand.Leave leave);

    /**
     * Roles: GUARD, MANAGER; in the place of the manager: MANAGER.
     *
     * @throws wanbi.kernel.InvalidInput {@code by UNKNOWN_CODE}; {@code name, at REQUIRED}; {@code at IN_FUTURE,
     *     BEFORE_START}; {@code reason REQUIRED}
     * @throws SceneRefused {@code SCENE_NOT_PROTECTED}, {@code SCENE_RELEASE_BY_MANAGER}
     */
    SceneView release(SceneCommand.Release release);

    /** Roles: who may read the case, and guards of the site while there is work at the scene. */
    SceneView of(CaseNumber number);

    /** Scenes that somebody has to stand at, the oldest first. Roles: DESK, GUARD, MANAGER. */
    List<SceneView> held(SceneCommand.Held query);

    /** Roles: as {@link #of}. */
    InputStream photo(SceneCommand.Photo photo);
}
