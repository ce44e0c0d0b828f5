package wanbi.intake.internal.casefile;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import wanbi.intake.api.CaseCommand;
import wanbi.intake.api.CaseProgress;
import wanbi.intake.api.CaseRefused;
import wanbi.intake.api.LinkedThings.LinkedThing;
import wanbi.intake.api.ReportLoss;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.ItemTag;

/**
 * A client misses something. The case is REPORTED when somebody has written it down, ACCEPTED when it has been read back
 * and the slip given (a loss outside the managed area is PASSED_ON instead), IN_PROGRESS once somebody looks. A thing of
 * ours that may be it makes it FOUND_WAITING, the comparison at the counter COMPARING, the signature RETURNED; until then
 * links can be released and the case falls back. What is not found is put on WATCH; in the end it is CLOSED, WITHDRAWN, TO_POLICE or
 * MERGED, and may be opened again. What may be a theft stays REPORTED, or POLICE_REPORTED, while it is looked into (E.3);
 * a loss and a theft may become each other. What was said is never lost: corrections stand beside what they corrected, and an entry
 * made in error is VOIDED, not deleted.
 */
@Entity
@Table(schema = "intake", name = "loss_case")
class LossCase extends TriagedCase {

    @OneToMany(mappedBy = "lossCase", cascade = CascadeType.PERSIST)
    @OrderBy("line")
    private List<CaseLine> lines = new ArrayList<>();

    @OneToMany(mappedBy = "lossCase", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<CaseLink> links = new ArrayList<>();

    @OneToMany(mappedBy = "lossCase", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<CaseNotification> notifications = new ArrayList<>();

    @OneToMany(mappedBy = "lossCase", cascade = CascadeType.PERSIST)
    @OrderBy("number")
    private List<CaseRevision> revisions = new ArrayList<>();

    protected LossCase() {}

    private LossCase(CaseNumber number, ReportLoss said, CaseStatus status, Receipt receipt) {
        super(number, said.site(), CaseKind.of(said), receipt, status);
        said.items().forEach(this::append);
    }

    /** @param acceptance the slip of a report that is complete and accepted at once, else null */
    static LossCase report(CaseNumber number, LossReport report, Receipt receipt, Acceptance acceptance) {
        LossCase opened = new LossCase(number, report.said(), CaseStatus.REPORTED, receipt);
        opened.file(report);
        opened.openAsTheft(report.said().theft());
        if (report.said().accept()) {
            opened.acceptWith(acceptance);
        }
        return opened;
    }

    /** Somebody claims a thing that no case names: what is known of it and of the claimant makes the report. */
    static LossCase atCounter(CaseNumber number, ReportLoss walkUp, Receipt receipt, Acceptance acceptance) {
        LossCase opened = new LossCase(number, walkUp, CaseStatus.ACCEPTED, receipt);
        opened.fileAtCounter(walkUp.client());
        opened.accepted(acceptance);
        return opened;
    }

    /** The slip is drawn once nothing stands against it, so that no number is spent on a refusal. */
    void accept(CaseCommand.Accept said, Supplier<Acceptance> slip, Surroundings around) {
        refuseUnlessToAccept();
        ReportLoss completed =
                Said.completed(said(true, things().asReported(), theft()), said.readBack(), said.noticeVersion());
        file(LossReport.judged(completed, around.asOf(receipt().receivedAt())));
        acceptWith(slip.get());
    }

    Correction correct(CaseCommand.Correct said, Surroundings around, Actor actor, Instant now) {
        CaseRights.refuseUnlessMayEdit(actor, this);
        Correction correction = Correction.of(
                said(), said.changes(), said.reason(), around.asOf(receipt().receivedAt()));
        file(correction.report());
        triage(correction.report().said().theft());
        List<ReportLoss.Item> items = correction.report().said().items();
        lines.forEach(line -> line.becomes(items.get(line.line() - 1)));
        gatherWords();
        revisions.add(CaseRevision.of(this, revisions.size() + 1, correction, actor, now));
        return correction;
    }

    CaseLine addLine(ReportLoss.Item typed, Surroundings around, Actor actor) {
        CaseRights.refuseUnlessMayEdit(actor, this);
        ReportLoss.Item item = Said.judged(typed, said(), around);
        if (!around.littleWorth().test(item)) {
            leaveShortLane();
        }
        return append(item);
    }

    /** @return the links whose things are free again */
    List<CaseLink> voidEntry(String reason, Actor actor, LocalDate today, Instant now) {
        CaseRights.refuseUnlessMayVoid(actor, this, today);
        refuseUnlessBesideCounter();
        if (things().isAnyHandedOver()) {
            throw CaseRefused.voidAfterHandover();
        }
        become(CaseStatus.VOIDED);
        voided(reason);
        return things().releaseAll(reason, actor, now);
    }

    /** @return the links whose things are free again */
    List<CaseLink> end(CaseEnd how, Actor actor, Instant now) {
        how.refuseUnlessMay(this, actor);
        endAs(how.status(), how.ending(now));
        List<CaseLink> freed = things().releaseAll(how.reason(), actor, now);
        lines.forEach(line -> line.leave(how.lines()));
        return freed;
    }

    /** What came back stays back; all else is looked for again. */
    void reopen(Instant now) {
        takeUpAgain(now);
        lines.forEach(CaseLine::lookFor);
    }

    void relate(SaidRelation said, Actor actor, Instant now) {
        refuseUnlessTheft();
        status().refuseIf(CaseStatus.VOIDED, CaseStatus.MERGED);
        addRelation(CaseRelation.of(this, relations().size() + 1, said, actor, now));
    }

    /** Asked before the thing itself is bound, so that the case's own refusal comes first. */
    CaseLine lineToLink(Integer number) {
        if (!isWaitedFor() || isBeingCompared()) {
            throw CaseRefused.state(status().name());
        }
        CaseLine line = things().line(number);
        return line.refuseUnlessWanted(things().linked(line));
    }

    CaseLink link(CaseLine line, LinkedThing thing, int quantity, Actor actor, Instant now) {
        CaseLink link = CaseLink.of(this, line, thing, quantity, actor, now);
        links.add(link);
        line.settle(true);
        settle();
        return link;
    }

    CaseLink releaseLink(ItemTag tag, String reason, Actor actor, Instant now) {
        CaseLink link = things().link(tag);
        if (isBeingCompared()) {
            throw CaseRefused.linkBeingCompared(tag.value());
        }
        things().release(link, reason, actor, now);
        settle();
        return link;
    }

    void notified(ToldClient told, Actor actor, Instant now) {
        status().refuseIf(CaseStatus.VOIDED, CaseStatus.MERGED);
        notifications.add(CaseNotification.of(this, told, actor, now));
    }

    /** The claimant's own words, before the thing is shown, are the report of a case that had none. */
    void describe(int number, String description, List<String> hiddenFeatures) {
        if (!isOpenedAtCounter()) {
            throw CaseRefused.state(status().name());
        }
        CaseLine line = things().line(number);
        ReportLoss.Item said = Said.described(line.asReported(), description, hiddenFeatures);
        line.becomes(said);
        links.stream().filter(link -> link.isTo(number)).forEach(link -> link.describedAs(said));
        gatherWords();
    }

    void beginComparison() {
        atCounter(true);
    }

    void endComparison() {
        refuseUnlessBeingCompared();
        atCounter(false);
        settle();
    }

    /** RETURNED when nothing is left; else it waits for the client again, or for the rest of the things. */
    void handedOver(List<CaseProgress.ReturnedLine> returned, Instant now) {
        refuseUnlessBeingCompared();
        atCounter(false);
        returned.forEach(one -> things().handedOver(one, now));
        if (!isTheft() && things().isAllReturned()) {
            allReturned(now);
        } else {
            settle();
        }
    }

    /** It waits for the client while a thing of ours may be it, and is looked for as before when none is. */
    void settle() {
        CaseStatus left = things().isAnyLinked() && !isTheft() ? CaseStatus.FOUND_WAITING : lookedFor();
        if (left != status()) {
            become(left);
        }
    }

    private CaseLine append(ReportLoss.Item item) {
        CaseLine line = CaseLine.of(this, lines.size() + 1, item);
        lines.add(line);
        gatherWords();
        return line;
    }

    private void gatherWords() {
        findBy(things().words());
    }

    /** The report as it stands now. */
    ReportLoss said() {
        return said(acceptance() != null, things().asReported(), theft());
    }

    CaseThings things() {
        return new CaseThings(lines, links);
    }

    List<CaseLine> lines() {
        return lines;
    }

    /** Those that were not released. */
    List<CaseLink> links() {
        return links.stream().filter(CaseLink::isStanding).toList();
    }

    List<CaseNotification> notifications() {
        return notifications;
    }

    List<CaseRevision> revisions() {
        return revisions;
    }
}
