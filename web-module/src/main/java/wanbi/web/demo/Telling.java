package wanbi.web.demo;

import java.time.Duration;
import java.time.Instant;

/** When the client of a story is told how it goes on: often at first, then seldom; some of them right about now. */
final class Telling {

    private static final Duration[] FIRST = {Duration.ofDays(2), Duration.ofDays(12)};
    private static final Duration LASTING = Duration.ofDays(85);
    private static final int DUE_SOON = 8;

    private Telling() {}

    /** @param round how often the client has been told before */
    static Instant next(Story story, Instant at, int round, Instant now) {
        Instant next = at.plus(round < FIRST.length ? FIRST[round] : LASTING);
        Instant aroundNow = now.plus(Duration.ofMinutes(story.number() * 37L % 600 - 240));
        boolean soon = next.isAfter(now) && story.number() % DUE_SOON == 1 && aroundNow.isAfter(at);
        return soon ? aroundNow : next;
    }

    static String words(int round) {
        return round == 0 ? "已电话告知：沿途各区域已找，监控相关时段已看，暂未找到，继续与新拾获物品核对" : "已电话告知：与近期新拾获物品核对过，暂未找到，有消息马上通知";
    }
}
