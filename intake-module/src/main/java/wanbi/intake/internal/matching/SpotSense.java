package wanbi.intake.internal.matching;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Could it have been lost there and then and found here and now? */
final class SpotSense {

    private static final double HOURS = 24;
    private static final long WEEK = 7;
    private static final double SAME_PLACE = 1.5;
    private static final double ELSEWHERE_IN_THE_HOUSE = -0.6;

    /** Weeks before it was last seen nothing makes up for: it is another thing. */
    private static final double LONG_BEFORE = -12;

    /** Sum of rarities from which a place is described well enough to weigh in full. */
    private static final double WELL_TOLD = 8;

    private final Commonness commonness;

    SpotSense(Commonness commonness) {
        this.commonness = commonness;
    }

    void place(Portrait lost, Portrait found, Findings findings) {
        Spot from = lost.spot();
        Spot here = found.spot();
        if (!from.site().equals(here.site())) {
            boolean region = from.region() != null && from.region().equals(here.region());
            findings.add("PLACE", region ? -0.8 : -1.6, region ? "PLACE_REGION" : "PLACE_FAR");
        } else if (from.place() != null && from.place().equals(here.place())) {
            findings.add("PLACE", SAME_PLACE + told(lost, found), "PLACE_SAME");
        } else if (lost.place().isEmpty() || found.place().isEmpty()) {
            findings.add("PLACE", 0, "PLACE_UNKNOWN");
        } else {
            boolean both = from.place() != null && here.place() != null;
            double points = both ? Math.max(ELSEWHERE_IN_THE_HOUSE, told(lost, found)) : told(lost, found);
            findings.add(
                    "PLACE", points, points > 1 ? "PLACE_NAMED" : points > -0.3 ? "PLACE_NEAR" : "PLACE_ELSEWHERE");
        }
    }

    /** Names of places compared by their letters, those that few places share counting most. */
    double told(Portrait lost, Portrait found) {
        if (lost.place().isEmpty() || found.place().isEmpty()) {
            return 0;
        }
        double all = 0;
        double both = 0;
        for (int i = 0; i < lost.place().size(); i++) {
            double weight = commonness.ofPlace(lost.place().at(i));
            all += weight;
            both += found.place().contains(lost.place().at(i)) ? weight : 0;
        }
        double more = 1
                - (double) lost.place().sharedWith(found.place())
                        / found.place().size();
        return Math.min(1, all / WELL_TOLD) * (5 * both / Math.max(all, 0.1) - 1.6) - 0.3 * lost.talk() * more;
    }

    void time(Portrait lost, Portrait found, Findings findings) {
        double early = hours(found.spot().to(), lost.spot().from()) / HOURS;
        if (early > 0.5) {
            findings.add(
                    "TIME",
                    Math.max(LONG_BEFORE, -0.6 - 0.7 * early),
                    "TIME_BEFORE",
                    () -> List.of(Math.max(1, Math.round(early))));
            return;
        }
        long days = (long) Math.max(0, hours(lost.spot().to(), found.spot().from()) / HOURS);
        findings.add("TIME", after(days, lost.talk()), days == 0 ? "TIME_SAME" : "TIME_AFTER", () -> List.of(days));
    }

    private static double hours(Instant from, Instant to) {
        return Duration.between(from, to).toHours();
    }

    /** Most things are handed in within a week; whoever knows little of the thing knows little of the day. */
    private static double after(long days, double talk) {
        double slope = 0.1 * talk;
        return days <= WEEK ? 0.8 - slope * days : Math.max(-3, 0.8 - slope * WEEK - 0.25 * (days - WEEK));
    }
}
