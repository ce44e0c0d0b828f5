package wanbi.investigation.internal.scene;

import java.time.Instant;
import java.util.function.Predicate;
import wanbi.investigation.api.SceneCommand;
import wanbi.kernel.StaffId;

/** The beginning of a protection that has been judged. */
record SoundProtection(Instant startedAt, StaffId guard, String guardName, String photo) {

    /**
     * @param onDuty whether this is a guard of the site
     * @param stored whether the store has a file
     */
    static SoundProtection judged(
            SceneCommand.Protect said,
            Instant reportedAt,
            Predicate<StaffId> onDuty,
            Predicate<String> stored,
            Instant now) {
        SceneCheck check = new SceneCheck(now);
        Instant started = check.time("startedAt", said.startedAt(), reportedAt, "SCENE_BEFORE_REPORT");
        check.unless(said.guard() == null || onDuty.test(said.guard()), "guard", "NO_GUARD_HERE");
        String photo = check.file("photo", said.photo(), stored);
        check.refuse();
        return new SoundProtection(started, said.guard(), null, photo);
    }

    SoundProtection named(String name) {
        return new SoundProtection(startedAt, guard, name, photo);
    }
}
