package wanbi.intake.internal.casefile;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import wanbi.intake.api.CaseProgress;
import wanbi.intake.api.ReportLoss;
import wanbi.kernel.InvalidInput;
import wanbi.kernel.ItemTag;
import wanbi.kernel.UnknownThing;

/** The lines of a case and the links that hang on them, taken together. */
record CaseThings(List<CaseLine> lines, List<CaseLink> links) {

    CaseLine line(Integer number) {
        return lines.stream()
                .filter(line -> number != null && line.line() == number)
                .findFirst()
                .orElseThrow(() -> new InvalidInput("line", number == null ? "REQUIRED" : "UNKNOWN_LINE"));
    }

    CaseLink link(ItemTag tag) {
        return links.stream()
                .filter(link -> link.isOpen() && link.isOf(tag))
                .findFirst()
                .orElseThrow(() -> new UnknownThing(tag.value()));
    }

    /** How many of the line are thought to be found and not yet handed over. */
    int linked(CaseLine line) {
        return links.stream()
                .filter(link -> link.isTo(line.line()))
                .mapToInt(CaseLink::quantity)
                .sum();
    }

    /** Something of ours may be one of them. */
    boolean isAnyLinked() {
        return links.stream().anyMatch(CaseLink::isOpen);
    }

    boolean isAnyHandedOver() {
        return lines.stream().anyMatch(line -> line.returned() > 0);
    }

    boolean isAllReturned() {
        return lines.stream().allMatch(line -> line.status() == LineStatus.RETURNED);
    }

    void release(CaseLink link, String reason, Actor actor, Instant now) {
        link.release(actor, now, reason);
        settle(line(link.line()));
    }

    /** @return the links whose things are free again */
    List<CaseLink> releaseAll(String reason, Actor actor, Instant now) {
        List<CaseLink> open = links.stream().filter(CaseLink::isOpen).toList();
        open.forEach(link -> release(link, reason, actor, now));
        return open;
    }

    void handedOver(CaseProgress.ReturnedLine one, Instant now) {
        CaseLine line = line(one.line());
        link(one.tag()).handedOver(now);
        line.returned(one.quantity());
        settle(line);
    }

    void wentToPolice(ItemTag tag, Instant now) {
        CaseLink link = link(tag);
        CaseLine line = line(link.line());
        link.wentToPolice(now);
        line.wentToPolice(link.quantity());
        settle(line);
    }

    /** Of the line, neither handed back nor lying with us. */
    int stillAway(int number) {
        CaseLine line = line(number);
        return line.wanted(linked(line));
    }

    /** Given back by others than us. */
    void cameBack(int number, int count) {
        CaseLine line = line(number);
        line.returned(count);
        settle(line);
    }

    /** Back with the client or with the police. */
    boolean isNothingLeft() {
        return lines.stream()
                .allMatch(line -> line.status() == LineStatus.RETURNED || line.status() == LineStatus.TO_POLICE);
    }

    /** What an ended case has not got back after all was not found; it is looked for when the case is opened again. */
    void wronglyHandedOver(CaseProgress.ReturnedLine one, boolean open) {
        CaseLine line = line(one.line());
        line.returned(-one.quantity());
        settle(line);
        if (!open) {
            line.leave(LineStatus.NOT_FOUND);
        }
    }

    private void settle(CaseLine line) {
        line.settle(linked(line) > 0);
    }

    List<ReportLoss.Item> asReported() {
        return lines.stream().map(CaseLine::asReported).toList();
    }

    /** What lists find the case by. */
    Stream<String> words() {
        return asReported().stream()
                .flatMap(item -> Stream.of(item.name(), item.brand(), item.model(), item.features()));
    }
}
