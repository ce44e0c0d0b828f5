package wanbi.web.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import wanbi.handover.api.ClaimView;
import wanbi.intake.api.CaseView;
import wanbi.intake.api.FoundItemView;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.ItemTag;
import wanbi.platform.api.Acting;
import wanbi.platform.api.StaffPrincipal;

/** Tells the stories of one site in the order of time; each act schedules the next one of its story. */
final class SiteHistory {

    /** What clients say when they are asked, as far as they are. */
    private static final Integer[] SATISFACTION = {5, 4, null, 5, 5, 3, 4, null, 5, 4, 2};

    private final PriorityQueue<Moment> moments = new PriorityQueue<>();
    private final Counter counter;
    private final HandoverDesk handover;
    private final StaffPrincipal desk;
    private final StaffPrincipal guard;
    private final StaffPrincipal manager;
    private final FootageHistory footage;
    private final Instant now;
    private int turn;

    SiteHistory(
            String site,
            Map<String, StaffPrincipal> staff,
            Counter counter,
            FootageRoom room,
            HandoverDesk handover,
            Instant now) {
        DemonstrationPlan.Crew crew = DemonstrationPlan.crewOf(site);
        this.desk = staff.get(crew.desk());
        this.guard = staff.get(crew.guard());
        this.manager = staff.get(crew.manager());
        this.counter = counter;
        this.footage = new FootageHistory(room, desk, staff.get(DemonstrationPlan.viewerOf(site)), manager, this::at);
        this.handover = handover;
        this.now = now;
    }

    void plan(Story story) {
        if (story.reportedAt() != null) {
            at(story.reportedAt().plusSeconds(200), desk, () -> reported(story));
        } else {
            at(story.foundAt(), finder(story), () -> found(story, null));
        }
    }

    /** Runs until no act is left; acts of the future stay undone, as they would. */
    void tell(Instant until) throws Exception {
        while (!moments.isEmpty() && !moments.peek().at().isAfter(until)) {
            Moment moment = moments.poll();
            Acting.as(moment.by(), moment.at(), moment.act());
        }
    }

    private Void reported(Story story) {
        CaseView taken = counter.report(story, story.reportedAt());
        CaseNumber number = new CaseNumber(taken.getCaseNumber());
        if (story.ending() == Story.Ending.REPORT_VOIDED) {
            at(story.reportedAt().plusSeconds(1_500), manager, () -> {
                counter.voidReport(number);
                return null;
            });
        }
        if (!isNeglected(story, 5)) {
            at(story.reportedAt().plusSeconds(450), desk, () -> {
                counter.prevent(number);
                return null;
            });
        }
        if (story.ending() == Story.Ending.LOST) {
            lookedFor(story, number, taken.getStanding().isShortLane());
        } else if (story.ending() == Story.Ending.JUST_REPORTED) {
            footage.today(story, number, turn++);
        }
        if (story.foundAt() != null) {
            at(story.foundAt(), finder(story), () -> found(story, number));
        }
        return null;
    }

    /** One of twelve, and lately only: what was left undone long ago has been found and made good. */
    private boolean isNeglected(Story story, int which) {
        return story.number() % 12 == which && story.reportedAt().isAfter(now.minus(Duration.ofDays(20)));
    }

    /** What is lost for good was looked for as the plan says; now and then somebody forgets the last steps. */
    private void lookedFor(Story story, CaseNumber number, boolean shortLane) {
        boolean forgotten = isNeglected(story, 0);
        if (!shortLane) {
            step(story, number, 300, "DISPATCH", "已通知当班保安");
            if (FootageHistory.isTold(story)) {
                footage.follow(story, number);
            } else {
                step(story, number, 420, "FOOTAGE_REQUEST", "已向监控室申请查看");
                step(story, number, 1_100, "FOOTAGE_REVIEW", "查看相关时段，未见遗失经过");
            }
        }
        if (!forgotten) {
            if (!shortLane) {
                step(story, number, 2_400, "SEARCH", "沿途各区域已找，未找到");
            }
            givenUp(story, number);
        }
    }

    /** One in nine finds it himself; the others are watched, and closed where nothing else was left undone. */
    private void givenUp(Story story, CaseNumber number) {
        Instant days = story.reportedAt().plus(Duration.ofHours(30 + story.number() % 60));
        boolean found = story.number() % 9 == 4;
        boolean closed = !isNeglected(story, 5);
        Instant over = days.plus(Duration.ofDays(30));
        told(story, number, story.reportedAt().plusSeconds(3_500), 0, found ? days : closed ? over : Instant.MAX);
        if (found) {
            at(days, desk, () -> {
                counter.withdraw(number);
                return null;
            });
            return;
        }
        at(days, manager, () -> {
            counter.watch(number);
            return null;
        });
        if (closed) {
            at(over.plusSeconds(7_200), desk, () -> {
                counter.letter(number, over.plusSeconds(7_000));
                return null;
            });
            at(over.plusSeconds(90_000), manager, () -> {
                counter.close(number, "观察期满未找到，已告知客户", story.number() % 3 == 0 ? 3 : null);
                return null;
            });
        }
    }

    /** Each call promises the next one, and is made shortly before that time, until the case has ended. */
    private void told(Story story, CaseNumber number, Instant at, int round, Instant end) {
        if (at.isAfter(end)) {
            return;
        }
        at(at, desk, () -> {
            Instant next = Telling.next(story, at, round, now);
            counter.tell(number, at, Telling.words(round), next);
            if (next.isBefore(now.minus(Duration.ofHours(6)))) {
                told(story, number, next.minusSeconds(1_800), round + 1, end);
            }
            return null;
        });
    }

    private void step(Story story, CaseNumber number, int seconds, String step, String note) {
        at(story.reportedAt().plusSeconds(200L + seconds), desk, () -> {
            counter.step(number, step, note);
            return null;
        });
    }

    private Void found(Story story, CaseNumber number) {
        FoundItemView item = counter.find(story, story.foundAt());
        ItemTag tag = new ItemTag(item.getTag());
        if (story.ending() == Story.Ending.FIND_VOIDED) {
            at(story.foundAt().plusSeconds(900), manager, () -> {
                counter.voidFind(tag);
                return null;
            });
        } else if (story.ending() != Story.Ending.IN_HAND) {
            at(story.foundAt().plusSeconds(420), desk, () -> stored(story, number, item));
        }
        return null;
    }

    private Void stored(Story story, CaseNumber number, FoundItemView item) {
        counter.store(story, item, guard.getName());
        ItemTag tag = new ItemTag(item.getTag());
        if (number != null) {
            at(story.linkedAt(), desk, () -> linked(story, number, item));
        } else if (story.claimedAt() != null) {
            at(story.claimedAt(), desk, () -> claimed(story, null, tag, item.isValuable()));
        }
        return null;
    }

    private Void linked(Story story, CaseNumber number, FoundItemView item) {
        ItemTag tag = new ItemTag(item.getTag());
        counter.link(number, tag);
        Instant told = story.linkedAt().plusSeconds(400);
        at(told, desk, () -> {
            counter.notify(number, told);
            return null;
        });
        if (story.ending() == Story.Ending.WAITING) {
            Instant again = told.plus(Duration.ofHours(23));
            at(again, desk, () -> {
                counter.tell(number, again, "再次提醒领取：请带证件和受理回执到前台", again.plus(Duration.ofDays(9)));
                return null;
            });
        }
        if (story.claimedAt() != null) {
            Instant comes = Collections.max(List.of(story.claimedAt(), told.plusSeconds(60)));
            at(comes, desk, () -> claimed(story, number, tag, item.isValuable()));
        }
        return null;
    }

    private Void claimed(Story story, CaseNumber number, ItemTag tag, boolean valuable) {
        ClaimView opened = handover.open(story, number, tag);
        String claim = opened.getClaim();
        CaseNumber back = new CaseNumber(opened.getCaseNumber());
        if (story.ending() == Story.Ending.COMPARING) {
            return null;
        }
        Instant now = Acting.time().orElseThrow();
        at(now.plus(Duration.ofSeconds(90)), desk, () -> {
            handover.answer(story, claim, tag);
            return null;
        });
        at(now.plus(Duration.ofSeconds(170)), desk, () -> {
            handover.pass(claim, tag, valuable, manager.getName());
            return null;
        });
        at(now.plus(Duration.ofSeconds(260)), desk, () -> {
            handover.handOver(story, claim, valuable, guard.getName());
            at(now.plus(Duration.ofHours(5 + story.number() % 18)), desk, () -> {
                counter.close(back, "已交还，客户无异议", SATISFACTION[story.number() % SATISFACTION.length]);
                return null;
            });
            return null;
        });
        return null;
    }

    private StaffPrincipal finder(Story story) {
        return story.number() % 3 == 0 ? desk : guard;
    }

    void at(Instant at, StaffPrincipal by, java.util.concurrent.Callable<?> act) {
        moments.add(new Moment(at, by, act));
    }
}
