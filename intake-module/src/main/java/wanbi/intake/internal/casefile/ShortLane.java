package wanbi.intake.internal.casefile;

import java.util.List;
import java.util.Set;
import wanbi.intake.api.ReportLoss;

/**
 * For things of little worth category, colour, place and a signature are enough, and nobody is sent to look. Not where
 * somebody may have taken them, nor where the client needs looking after: there it is not the worth that counts.
 */
final class ShortLane {

    private static final Set<String> TAKEN = Set.of("POSSIBLY_TAKEN", "KEPT_BY_FINDER");

    private ShortLane() {}

    static boolean isFor(ReportLoss typed, Surroundings around) {
        List<ReportLoss.Item> items = typed.items() == null ? List.of() : typed.items();
        return !items.isEmpty()
                && items.stream()
                        .allMatch(item -> item != null && around.littleWorth().test(item))
                && typed.theft() == null
                && !TAKEN.contains(String.valueOf(typed.lossMode()))
                && !typed.vulnerable()
                && !typed.minor()
                && !typed.outOfArea();
    }
}
