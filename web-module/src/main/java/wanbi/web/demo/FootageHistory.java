package wanbi.web.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import wanbi.kernel.CaseNumber;
import wanbi.platform.api.StaffPrincipal;

/** How footage was asked for and viewed at one site: most of it in time, some too late, some still waiting. */
final class FootageHistory {

    /** Minutes after the report at which things are done. */
    private static final int ASKED = 7;

    private static final int APPROVED = 11;
    private static final int VIEWED = 24;
    private static final int KEPT = 38;
    private static final int SUPPLIED = 3_000;

    private final FootageRoom room;
    private final StaffPrincipal desk;
    private final StaffPrincipal viewer;
    private final StaffPrincipal manager;
    private final Schedule schedule;

    /** Puts an act into the history of the site. */
    @FunctionalInterface
    interface Schedule {
        void at(Instant at, StaffPrincipal by, Callable<?> act);
    }

    FootageHistory(
            FootageRoom room, StaffPrincipal desk, StaffPrincipal viewer, StaffPrincipal manager, Schedule schedule) {
        this.room = room;
        this.desk = desk;
        this.viewer = viewer;
        this.manager = manager;
        this.schedule = schedule;
    }

    /** Of every second loss that was never found; the others were written down on paper. */
    static boolean isTold(Story story) {
        return story.number() % 2 == 0;
    }

    void follow(Story story, CaseNumber number) {
        Instant seen = story.reportedAt().minusSeconds(1_800);
        boolean late = story.number() % 22 == 6;
        // Who reports a month late finds recordings that are gone already.
        Instant to = late ? seen.minus(Duration.ofDays(34)) : seen;
        List<String> cameras = CameraPlan.near(story.site(), story.spot());
        at(story, ASKED, desk, () -> {
            String request = room.ask(story, number, cameras, to.minus(Duration.ofHours(2)), to, false);
            if (!late) {
                decided(story, number, request, cameras, to);
            }
        });
    }

    private void decided(Story story, CaseNumber number, String request, List<String> cameras, Instant to) {
        if (story.number() % 18 == 4) {
            at(story, APPROVED, manager, () -> room.reject(request));
            return;
        }
        at(story, APPROVED, manager, () -> room.approve(request));
        if (story.number() % 6 != 2) {
            at(story, VIEWED, viewer, () -> room.notSeen(request, cameras));
            return;
        }
        at(story, VIEWED, viewer, () -> {
            room.hit(request, cameras, to);
            boolean police = story.number() % 4 == 2;
            at(story, KEPT, viewer, () -> {
                if (police) {
                    room.export(request, number, desk.id().value());
                } else {
                    room.lock(request);
                }
            });
            if (police) {
                at(story, SUPPLIED, manager, () -> room.supply(request));
            }
        });
    }

    /** Reported today of something lost weeks ago: what is left of the recordings is red. */
    void today(Story story, CaseNumber number, int turn) {
        Instant to = story.reportedAt().minus(Duration.ofHours(29 * 24 - 16L * turn));
        List<String> cameras = CameraPlan.near(story.site(), story.spot());
        at(story, ASKED, desk, () -> {
            String request = room.ask(story, number, cameras, to.minus(Duration.ofHours(2)), to, turn % 3 == 0);
            if (turn % 3 == 0) {
                at(story, VIEWED, viewer, () -> room.begin(request));
            } else if (turn % 3 == 1) {
                at(story, APPROVED, manager, () -> room.approve(request));
            }
        });
    }

    private void at(Story story, int minutes, StaffPrincipal by, Runnable act) {
        schedule.at(story.reportedAt().plusSeconds(200L + 60L * minutes), by, () -> {
            act.run();
            return null;
        });
    }
}
