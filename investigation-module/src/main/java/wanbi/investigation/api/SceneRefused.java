package wanbi.investigation.api;

import wanbi.kernel.BusinessRuleViolation;

/** What the scene refuses because of its state or of who asks; wrong fields are {@link wanbi.kernel.InvalidInput}. */
public final class SceneRefused extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    private SceneRefused(Kind kind, String code, Object... arguments) {
        super(kind, code, arguments);
    }

    public static SceneRefused caseEnded(String status) {
        return new SceneRefused(Kind.CONFLICT, "SCENE_CASE_ENDED", status);
    }

    /** That nothing was stolen the manager alone says (R15). */
    public static SceneRefused verdictByManager() {
        return new SceneRefused(Kind.FORBIDDEN, "VERDICT_BY_MANAGER");
    }

    public static SceneRefused alreadyProtected() {
        return new SceneRefused(Kind.CONFLICT, "SCENE_ALREADY_PROTECTED");
    }

    public static SceneRefused notProtected() {
        return new SceneRefused(Kind.CONFLICT, "SCENE_NOT_PROTECTED");
    }

    /** Nobody goes out twice. */
    public static SceneRefused alreadyOut() {
        return new SceneRefused(Kind.CONFLICT, "SCENE_ALREADY_OUT");
    }

    /** In the own name only the manager releases; a guard reports that the police did. */
    public static SceneRefused releaseByManager() {
        return new SceneRefused(Kind.FORBIDDEN, "SCENE_RELEASE_BY_MANAGER");
    }
}
