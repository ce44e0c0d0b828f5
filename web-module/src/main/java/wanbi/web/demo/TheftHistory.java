package wanbi.web.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import wanbi.kernel.CaseNumber;
import wanbi.platform.api.StaffPrincipal;
import wanbi.web.demo.FootageHistory.Schedule;

/** Tells the thefts of one site, each act where the plan wants it (E.3). */
final class TheftHistory {

    private static final List<String> OUTCOMES = List.of("UNSOLVED", "UNSOLVED", "RECOVERED", "UNSOLVED", "SOLVED");
    private static final List<Integer> ASKED_AGAIN = List.of(1, 3, 7, 30);
    private static final Duration FORTNIGHT = Duration.ofDays(14);

    private final TheftRoom room;
    private final Counter counter;
    private final FootageRoom footage;
    private final Staff staff;
    private final Schedule schedule;

    /** Who acts at the site. */
    record Staff(
            StaffPrincipal desk,
            StaffPrincipal guard,
            StaffPrincipal viewer,
            StaffPrincipal manager,
            StaffPrincipal headOffice) {}

    TheftHistory(TheftRoom room, Counter counter, FootageRoom footage, Staff staff, Schedule schedule) {
        this.room = room;
        this.counter = counter;
        this.footage = footage;
        this.staff = staff;
        this.schedule = schedule;
    }

    void plan(TheftStory story) {
        schedule.at(after(story, Duration.ofSeconds(150)), staff.guard(), () -> {
            CaseNumber number = room.report(story);
            if (story.course() != TheftStory.Course.JUST_REPORTED) {
                firstHour(story, number);
                firstDays(story, number);
                told(story, number, 0);
            }
            if (story.course() == TheftStory.Course.CLOSED) {
                ends(story, number);
            }
            return null;
        });
    }

    private void firstHour(TheftStory story, CaseNumber number) {
        at(story, Duration.ofSeconds(170), staff.guard(), () -> room.call(number));
        at(story, Duration.ofSeconds(200), staff.desk(), () -> counter.step(number, "GUARD_BROADCAST", "已通知各岗，留意出口人员"));
        at(story, Duration.ofSeconds(250), staff.guard(), () -> room.arrive(number));
        at(story, Duration.ofSeconds(285), staff.guard(), () -> room.protect(number));
        at(story, Duration.ofSeconds(780), staff.guard(), () -> room.check(story, number));
        at(story, Duration.ofSeconds(400), staff.desk(), () -> watched(story, number));
        at(story, Duration.ofMinutes(22), staff.desk(), () -> room.comfort(number, "陪同等候民警，帮助列出失窃物品，约定晚些时候再联系"));
        at(story, Duration.ofMinutes(25), staff.manager(), () -> counter.step(number, "HEAD_OFFICE", "已电话报总部值班"));
        at(story, Duration.ofMinutes(31), staff.guard(), () -> room.policeCame(number));
        at(story, Duration.ofMinutes(95), staff.guard(), () -> room.release(number));
    }

    private void firstDays(TheftStory story, CaseNumber number) {
        at(story, Duration.ofHours(5), staff.desk(), () -> room.receipt(story, number));
        at(story, Duration.ofHours(20), staff.manager(), () -> counter.step(number, "SUMMARY", "线索与证据汇总已报经理"));
        at(story, Duration.ofHours(21), staff.desk(), () -> room.educate(number));
        at(story, Duration.ofHours(26), staff.manager(), () -> weak(story, number));
        for (int day : ASKED_AGAIN) {
            at(story, Duration.ofDays(day).plusHours(1), staff.desk(), () -> room.comfort(number, again(story, day)));
        }
    }

    private static String again(TheftStory story, int day) {
        return "第 %d 天回访（%s）：询问近况，说明进展".formatted(day, story.base().spot().name());
    }

    private void watched(TheftStory story, CaseNumber number) {
        Instant to = story.base().reportedAt();
        List<String> cameras = CameraPlan.near(story.base().site(), story.base().spot());
        String request = footage.ask(story.base(), number, cameras, to.minus(Duration.ofHours(3)), to, false);
        at(story, Duration.ofMinutes(12), staff.manager(), () -> footage.approve(request));
        at(story, Duration.ofMinutes(20), staff.viewer(), () -> footage.hit(request, cameras, to));
        at(
                story,
                Duration.ofMinutes(38),
                staff.viewer(),
                () -> footage.export(request, number, staff.desk().id().value()));
        at(story, Duration.ofHours(27), staff.manager(), () -> {
            footage.supply(request);
            room.retrieved(story, number);
            counter.step(number, "EVIDENCE", "录像已随清单移交民警");
        });
    }

    private void weak(TheftStory story, CaseNumber number) {
        String hazard = room.hazard(story, number, staff.guard().id());
        if (story.course() == TheftStory.Course.CLOSED) {
            at(story, Duration.ofDays(9), staff.guard(), () -> room.fix(hazard));
            at(story, Duration.ofDays(10), staff.headOffice(), () -> room.prove(hazard));
        }
    }

    /** Day 1, 3, 7, then every fortnight, as long as the case is open. */
    private void told(TheftStory story, CaseNumber number, int round) {
        Duration when = telling(round);
        boolean over = story.course() == TheftStory.Course.CLOSED && when.compareTo(story.decided()) > 0;
        if (!over) {
            at(story, when, staff.desk(), () -> {
                Instant next = after(story, telling(round + 1)).plusSeconds(1_800);
                counter.tell(number, after(story, when), "已告知：警方受理侦办中，有结论会马上通知", next);
                told(story, number, round + 1);
            });
        }
    }

    private static Duration telling(int round) {
        return switch (round) {
            case 0 -> Duration.ofHours(23);
            case 1 -> Duration.ofHours(70);
            default -> Duration.ofHours(164).plus(FORTNIGHT.multipliedBy(round - 2L));
        };
    }

    private void ends(TheftStory story, CaseNumber number) {
        String outcome = OUTCOMES.get(story.base().number() % OUTCOMES.size());
        Duration decided = story.decided();
        at(story, decided, staff.manager(), () -> room.decided(story, number, outcome));
        at(
                story,
                decided.plusHours(2),
                staff.desk(),
                () -> counter.tell(
                        number, after(story, decided.plusHours(2)), "已告知警方结论", after(story, decided.plusDays(5))));
        at(story, decided.plusHours(4), staff.desk(), () -> room.aftercare(number));
        at(story, decided.plusHours(28), staff.headOffice(), () -> room.close(number, outcome));
    }

    private static Instant after(TheftStory story, Duration time) {
        return story.base().reportedAt().plus(time);
    }

    private void at(TheftStory story, Duration time, StaffPrincipal by, Runnable act) {
        schedule.at(after(story, time), by, (Callable<Void>) () -> {
            act.run();
            return null;
        });
    }
}
