package wanbi.web.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A theft of the demonstration, drawn beforehand.
 *
 * @param base what is stolen, where, from whom; its number is of no loss
 * @param marks facts at the scene
 * @param weak what the theft has shown to be unsafe
 * @param course how far it gets
 */
record TheftStory(Story base, List<String> marks, String weak, Course course) {

    /** How far it gets. */
    enum Course {
        /** Minutes ago: nobody has done anything yet. */
        JUST_REPORTED,
        WITH_POLICE,
        CLOSED
    }

    private static final int FIRST_NUMBER = 9_001;

    private static final List<List<String>> MARKS = List.of(
            List.of(),
            List.of("ON_PERSON"),
            List.of(),
            List.of("IN_PROGRESS"),
            List.of("DWELLING", "FORCED"),
            List.of());

    private static final List<String> WEAK =
            List.of("单元门闭门器失灵，门不能自动关上", "车库东侧照明损坏三盏", "快递柜旁无摄像覆盖", "装修人员未登记即放行", "一层消防通道门未上锁", "自行车棚无固定锁桩");

    /** Of every site some, spread over the year; the same for the same seed and day. */
    static List<TheftStory> tell(long seed, Instant now) {
        Random random = new Random(seed);
        List<TheftStory> stories = new ArrayList<>();
        for (String site : DemonstrationPlan.sites()) {
            boolean large = stories.isEmpty();
            stories.add(story(
                    random, stories.size(), site, now.minus(Duration.ofDays(70 + random.nextInt(250))), Course.CLOSED));
            stories.add(story(
                    random,
                    stories.size(),
                    site,
                    now.minus(Duration.ofDays(2 + random.nextInt(9))),
                    Course.WITH_POLICE));
            if (large) {
                stories.add(story(random, stories.size(), site, now.minus(Duration.ofDays(120)), Course.CLOSED));
                stories.add(
                        story(random, stories.size(), site, now.minus(Duration.ofMinutes(6)), Course.JUST_REPORTED));
            }
        }
        return stories;
    }

    private static TheftStory story(Random random, int index, String site, Instant at, Course course) {
        int number = FIRST_NUMBER + index;
        Thing thing = ThingCatalogue.draw(random);
        Story base = new Story(
                number,
                site,
                thing,
                thing.name(random),
                Thing.pick(thing.brands(), random),
                Thing.pick(thing.colours(), random),
                Thing.pick(thing.features(), random),
                thing.hidden().subList(0, 2),
                thing.value()[0] + random.nextInt(Math.max(1, thing.value()[1] - thing.value()[0])),
                DemonstrationPlan.SPOTS.get(2 + random.nextInt(DemonstrationPlan.SPOTS.size() - 3)),
                People.client(random, number),
                at,
                null,
                null,
                null,
                Story.Ending.LOST);
        return new TheftStory(base, MARKS.get(index % MARKS.size()), WEAK.get(index % WEAK.size()), course);
    }

    /** When the police say what it is, after the report. */
    Duration decided() {
        return Duration.ofDays(33 + base.number() % 7);
    }
}
