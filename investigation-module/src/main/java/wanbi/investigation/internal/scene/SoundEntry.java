package wanbi.investigation.internal.scene;

import java.time.Instant;
import wanbi.investigation.api.SceneCommand;

/** An entry into the scene that has been judged. */
record SoundEntry(String who, String unit, Instant in, Instant out, String why) {

    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_REASON = 200;

    static SoundEntry judged(SceneCommand.Enter said, Instant now) {
        SceneCheck check = new SceneCheck(now);
        String who = check.needed("who", said.who(), LONGEST_NAME);
        String unit = check.text("unit", said.unit(), LONGEST_NAME);
        Instant in = check.time("in", said.in(), null, null);
        Instant out = said.out() == null ? null : check.time("out", said.out(), in, "OUT_BEFORE_IN");
        String why = check.needed("why", said.why(), LONGEST_REASON);
        check.refuse();
        return new SoundEntry(who, unit, in, out, why);
    }

    static Instant out(SceneCommand.Leave said, Instant in, Instant now) {
        SceneCheck check = new SceneCheck(now);
        Instant out = check.time("out", said.out(), in, "OUT_BEFORE_IN");
        check.refuse();
        return out;
    }
}
