package wanbi.investigation.internal.footage;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import wanbi.investigation.api.FootageCommand;
import wanbi.kernel.FieldErrors;
import wanbi.kernel.SiteCode;
import wanbi.kernel.Texts;

/** A request that has been judged: cameras that are here and work, a window, a purpose. */
record SoundAsk(List<Camera> cameras, Window window, String purpose, String longWindowReason, boolean urgent) {

    private static final Duration CLOCK_SKEW = Duration.ofMinutes(1);
    private static final int MOST = 50;
    private static final int LONGEST = 500;

    /** @param known cameras by code, of whatever site */
    static SoundAsk judged(
            FootageCommand.Ask ask, SiteCode site, Function<String, Optional<Camera>> known, Instant now) {
        FieldErrors errors = new FieldErrors();
        judgeCameras(ask.cameras(), site, known, errors);
        judgeWindow(ask, now, errors);
        String purpose = Texts.clean(ask.purpose());
        errors.unless(purpose != null, "purpose", "REQUIRED");
        errors.unless(Texts.length(purpose) <= LONGEST, "purpose", "TOO_LONG", LONGEST);
        String reason = Texts.clean(ask.longWindowReason());
        errors.unless(Texts.length(reason) <= LONGEST, "longWindowReason", "TOO_LONG", LONGEST);
        errors.refuse();
        List<Camera> cameras = ask.cameras().stream()
                .map(code -> known.apply(code).orElseThrow())
                .toList();
        return new SoundAsk(cameras, new Window(ask.from(), ask.to()), purpose, reason, ask.urgent());
    }

    private static void judgeCameras(
            List<String> codes, SiteCode site, Function<String, Optional<Camera>> known, FieldErrors errors) {
        if (codes == null || codes.isEmpty()) {
            errors.add("cameras", "REQUIRED");
            return;
        }
        errors.unless(codes.size() <= MOST, "cameras", "OUT_OF_RANGE", 1, MOST);
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < codes.size(); i++) {
            String field = "cameras/" + (i + 1);
            Optional<Camera> camera =
                    known.apply(codes.get(i)).filter(some -> some.site().equals(site));
            errors.unless(camera.isPresent(), field, "CAMERA_NOT_HERE", codes.get(i));
            errors.unless(camera.filter(Camera::isRetired).isEmpty(), field, "CAMERA_RETIRED", codes.get(i));
            errors.unless(seen.add(codes.get(i)), field, "CAMERA_TWICE", codes.get(i));
        }
    }

    private static void judgeWindow(FootageCommand.Ask ask, Instant now, FieldErrors errors) {
        errors.unless(ask.from() != null, "from", "REQUIRED");
        errors.unless(ask.to() != null, "to", "REQUIRED");
        if (ask.from() == null || ask.to() == null) {
            return;
        }
        errors.unless(!ask.from().isAfter(now.plus(CLOCK_SKEW)), "from", "IN_FUTURE");
        errors.unless(ask.to().isAfter(ask.from()), "to", "BEFORE_START");
        boolean unexplained = new Window(ask.from(), ask.to()).isLong() && Texts.clean(ask.longWindowReason()) == null;
        errors.unless(!unexplained, "longWindowReason", "LONG_WINDOW_REASON");
    }
}
