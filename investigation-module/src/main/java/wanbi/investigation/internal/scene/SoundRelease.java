package wanbi.investigation.internal.scene;

import java.time.Instant;
import java.util.Optional;
import wanbi.investigation.api.SceneCommand;

/** A release that has been judged: who, when, and why where it was the manager. */
record SoundRelease(Releaser by, String name, Instant at, String reason) {

    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_REASON = 200;

    static SoundRelease judged(SceneCommand.Release said, Instant startedAt, Instant now) {
        SceneCheck check = new SceneCheck(now);
        Optional<Releaser> by = Releaser.of(said.by());
        check.unless(said.by() != null, "by", "REQUIRED");
        check.unless(said.by() == null || by.isPresent(), "by", "UNKNOWN_CODE", said.by());
        String name = check.needed("name", said.name(), LONGEST_NAME);
        Instant at = check.time("at", said.at(), startedAt, "BEFORE_START");
        String reason = check.text("reason", said.reason(), LONGEST_REASON);
        boolean manager = by.filter(one -> one == Releaser.MANAGER).isPresent();
        check.unless(!manager || reason != null, "reason", "REQUIRED");
        check.refuse();
        return new SoundRelease(by.orElseThrow(), name, at, reason);
    }
}
