package wanbi.web.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import wanbi.web.demo.Story.Ending;

/**
 * Draws twelve months of losses and finds, the same for the same seed and day. Shares and durations follow figures of a
 * public lost-property register: 36 % returned, hours from find to return p10 1, p25 13, p50 68, p75 232, p90 575; the
 * busiest places hold about half of the things.
 */
final class StoryTeller {

    static final int CASES = 600;
    static final int FINDS = 900;

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final double[][] HOURS_TO_RETURN = {
        {0, .3}, {.1, 1}, {.25, 13}, {.5, 68}, {.75, 232}, {.9, 575}, {1, 900}
    };
    private static final int[] SITE_WEIGHTS = {30, 22, 14, 17, 10, 7};

    private final Random random;
    private final Instant now;
    private final List<Story> stories = new ArrayList<>();

    StoryTeller(long seed, Instant now) {
        this.random = new Random(seed);
        this.now = now;
    }

    /** About {@link #CASES} cases and {@link #FINDS} finds; walk-up claims open cases of their own. */
    List<Story> tell() {
        many(282, Ending.RETURNED);
        many(42, Ending.RETURNED_AT_COUNTER);
        many(18, Ending.WAITING);
        many(4, Ending.COMPARING);
        many(226, Ending.LOST);
        many(9, Ending.REFERRED);
        many(12, Ending.REPORT_VOIDED);
        many(7, Ending.JUST_REPORTED);
        many(524, Ending.STORED);
        many(18, Ending.IN_HAND);
        many(12, Ending.FIND_VOIDED);
        Collections.shuffle(stories, random);
        return List.copyOf(stories);
    }

    private void many(int count, Ending ending) {
        for (int i = 0; i < count; i++) {
            stories.add(story(ending));
        }
    }

    private Story story(Ending ending) {
        Thing thing = drawFor(ending);
        Instant start = start(ending);
        boolean reported =
                switch (ending) {
                    case STORED, IN_HAND, FIND_VOIDED, RETURNED_AT_COUNTER -> false;
                    default -> true;
                };
        boolean found =
                switch (ending) {
                    case LOST, REFERRED, REPORT_VOIDED, JUST_REPORTED -> false;
                    default -> true;
                };
        Instant reportedAt = reported ? start : null;
        Instant foundAt = found ? start.plus(minutes(5, reported ? 300 : 20)) : null;
        Instant linkedAt = reported && found ? foundAt.plus(minutes(10, 90)) : null;
        Instant claimedAt = claims(ending) ? claim(linkedAt == null ? foundAt : linkedAt) : null;
        int number = stories.size() + 1;
        return new Story(
                number,
                site(),
                thing,
                thing.name(random),
                Thing.pick(thing.brands(), random),
                Thing.pick(thing.colours(), random),
                Thing.pick(thing.features(), random),
                thing.hidden().subList(0, 2),
                thing.value()[0] + random.nextInt(Math.max(1, thing.value()[1] - thing.value()[0])),
                spot(),
                People.client(random, number),
                reportedAt,
                foundAt,
                linkedAt,
                claimedAt,
                ending);
    }

    /** Things that come back are drawn by their share of return, things that stay by the rest of it. */
    private Thing drawFor(Ending ending) {
        while (true) {
            Thing thing = ThingCatalogue.draw(random);
            double chance = claims(ending) ? thing.returned() : 1 - thing.returned();
            if (random.nextDouble() < chance) {
                return thing;
            }
        }
    }

    private static boolean claims(Ending ending) {
        return ending == Ending.RETURNED || ending == Ending.RETURNED_AT_COUNTER || ending == Ending.COMPARING;
    }

    /** Open endings lie in the last days, finished ones anywhere in the year early enough to have finished. */
    private Instant start(Ending ending) {
        return switch (ending) {
            case JUST_REPORTED, IN_HAND -> now.minus(minutes(90, 9 * 60));
            case COMPARING -> now.minus(minutes(8 * 60, 30 * 60));
            case WAITING -> now.minus(minutes(10 * 60, 9 * 24 * 60));
            default -> daytime(now.minus(Duration.ofDays(2 + random.nextInt(362))));
        };
    }

    private Instant daytime(Instant day) {
        double bell = (random.nextGaussian() * 3.6) + 14.5;
        int minute = (int) Math.max(1, Math.min(23 * 60 + 58, bell * 60 + random.nextInt(60)));
        return day.atZone(ZONE)
                .toLocalDate()
                .atTime(LocalTime.of(minute / 60, minute % 60))
                .atZone(ZONE)
                .toInstant();
    }

    private Instant claim(Instant from) {
        double share = random.nextDouble();
        double hours = HOURS_TO_RETURN[HOURS_TO_RETURN.length - 1][1];
        for (int i = 1; i < HOURS_TO_RETURN.length; i++) {
            if (share <= HOURS_TO_RETURN[i][0]) {
                double[] low = HOURS_TO_RETURN[i - 1];
                double[] high = HOURS_TO_RETURN[i];
                hours = low[1] + (high[1] - low[1]) * (share - low[0]) / (high[0] - low[0]);
                break;
            }
        }
        Instant at = from.plus(Duration.ofMinutes((long) (hours * 60)));
        Instant latest = now.minus(minutes(20, 200));
        return at.isAfter(latest) ? (latest.isAfter(from) ? latest : from.plusSeconds(60)) : at;
    }

    private Duration minutes(int from, int to) {
        return Duration.ofMinutes(from + (long) random.nextInt(to - from)).plusSeconds(random.nextInt(60));
    }

    private String site() {
        int at = random.nextInt(100);
        List<String> sites = DemonstrationPlan.sites();
        for (int i = 0; i < sites.size(); i++) {
            at -= SITE_WEIGHTS[i];
            if (at < 0) {
                return sites.get(i);
            }
        }
        return sites.get(0);
    }

    private DemonstrationPlan.Spot spot() {
        int total = DemonstrationPlan.SPOTS.stream()
                .mapToInt(DemonstrationPlan.Spot::weight)
                .sum();
        int at = random.nextInt(total);
        for (DemonstrationPlan.Spot spot : DemonstrationPlan.SPOTS) {
            at -= spot.weight();
            if (at < 0) {
                return spot;
            }
        }
        return DemonstrationPlan.SPOTS.get(0);
    }
}
