package wanbi.investigation.internal.footage;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import wanbi.intake.api.InvestigatedCase;
import wanbi.investigation.api.FootageRecords;
import wanbi.investigation.api.FootageRefused;
import wanbi.investigation.api.FootageView;

/**
 * Somebody wants to see what cameras have recorded (R06): asked for by one, approved by another (I11), viewed, then kept
 * and given out. What is urgent is viewed first and approved within half an hour. Each camera has its own clock (F-1).
 */
@Entity
@Table(schema = "investigation", name = "footage_request")
class FootageRequest extends FiledRequest {

    private static final Duration SAFETY = Duration.ofHours(24);

    @Enumerated(EnumType.STRING)
    private FootageStatus status;

    @Embedded
    private Verdict verdict;

    @Embedded
    private ExpiryClock clock;

    @OneToMany(mappedBy = "request", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    private List<WatchedCamera> cameras = new ArrayList<>();

    protected FootageRequest() {}

    private FootageRequest(int number, InvestigatedCase about, Asking asking) {
        super(number, about, asking);
        status = FootageStatus.PENDING;
        clock = ExpiryClock.stopped();
    }

    static FootageRequest ask(
            int number, InvestigatedCase about, SoundAsk ask, List<AskedCamera> asked, Person by, Instant now) {
        FootageRequest request = new FootageRequest(number, about, Asking.of(ask, by, now));
        asked.forEach(camera -> request.cameras.add(
                new WatchedCamera(request, request.cameras.size() + 1, camera, about.getReportedAt(), now)));
        request.concludeIfNothingWaits();
        request.wind();
        return request;
    }

    void approve(Person by, Instant now) {
        decide(by, Verdict.approved(by, now));
        if (status == FootageStatus.PENDING) {
            status = status.to(FootageStatus.APPROVED);
        }
        wind();
    }

    void reject(Person by, String reason, Instant now) {
        decide(by, Verdict.rejected(by, now, reason));
        status = status.to(FootageStatus.REJECTED);
        wind();
    }

    private void decide(Person by, Verdict decided) {
        if (verdict != null) {
            throw FootageRefused.decided();
        }
        if (isAskedBy(by.id())) {
            throw FootageRefused.ownApproval();
        }
        status.refuseUnless(
                FootageStatus.PENDING, FootageStatus.REVIEWING, FootageStatus.CONCLUDED, FootageStatus.PRESERVED);
        verdict = decided;
    }

    void begin(Instant now) {
        refuseUnlessViewable();
        status = status.to(FootageStatus.REVIEWING);
        if (verdict == null) {
            clock.viewedUnapproved(now);
        }
        wind();
    }

    void refuseUnlessViewable() {
        status.refuseUnless(FootageStatus.PENDING, FootageStatus.APPROVED, FootageStatus.REVIEWING);
        refuseUnlessCleared(asking().isUrgent());
    }

    private void refuseUnlessCleared(boolean evenUndecided) {
        boolean cleared = verdict == null ? evenUndecided : verdict.isYes();
        if (!cleared) {
            throw FootageRefused.notApproved();
        }
    }

    /** A hit ends the looking; otherwise every camera has to be looked at. */
    void reviewed(SoundReview review, Instant now) {
        begin(now);
        review.cameras().forEach(code -> find(code).orElseThrow().viewed(review.result(), reportedAt(), now));
        if (review.result() == ReviewResult.HIT) {
            status = status.to(FootageStatus.CONCLUDED);
        } else {
            concludeIfNothingWaits();
        }
        wind();
    }

    private void concludeIfNothingWaits() {
        if (cameras.stream().noneMatch(WatchedCamera::isPending)) {
            status = status.to(FootageStatus.ofAll(cameras.stream().map(WatchedCamera::status)));
        }
    }

    /** I6: what nobody has viewed under this request is not kept. */
    void refuseUnlessViewed() {
        refuseUnlessCleared(asking().isUrgent());
        if (!status.isViewed()) {
            throw FootageRefused.notViewed();
        }
    }

    void preserve(List<String> codes) {
        refuseUnlessViewed();
        codes.forEach(code -> find(code).orElseThrow().preserved());
        if (status == FootageStatus.CONCLUDED) {
            status = status.to(FootageStatus.PRESERVED);
        }
    }

    void supply() {
        refuseUnlessCleared(false);
        status.refuseUnless(FootageStatus.PRESERVED, FootageStatus.SUPPLIED);
        status = status.to(FootageStatus.SUPPLIED);
    }

    /** A client is shown only what was approved and still exists. */
    void refuseUnlessShowable() {
        refuseUnlessCleared(false);
        if (cameras.stream().noneMatch(camera -> camera.isPending() || camera.isViewed())) {
            throw FootageRefused.state(status.name());
        }
    }

    void remeasured(String code, Retention retention, Instant now) {
        WatchedCamera camera = find(code).orElseThrow();
        if (camera.isPending()) {
            camera.remeasured(retention, now);
            wind();
        }
    }

    /** What the time has brought: cameras lost, cameras redder than somebody has been told, an approval overdue. */
    Elapsed elapse(Instant now) {
        List<WatchedCamera> waiting = waiting();
        List<WatchedCamera> lost = waiting.stream()
                .filter(camera -> camera.loseIfGone(reportedAt(), now))
                .toList();
        List<WatchedCamera> redder = waiting.stream()
                .filter(WatchedCamera::isPending)
                .filter(camera -> camera.redden(now))
                .toList();
        boolean overdue = clock.ringApproval(verdict == null, now);
        if (!lost.isEmpty()) {
            concludeIfNothingWaits();
        }
        wind();
        return new Elapsed(lost, redder, overdue);
    }

    /** @param now null when the case goes on */
    void release(Instant now) {
        clock.release(now);
        wind();
    }

    private void wind() {
        clock.wind(waiting(), verdict == null && !clock.isReleased());
    }

    private List<WatchedCamera> waiting() {
        return clock.isReleased() || !status.isAwaited()
                ? List.of()
                : cameras.stream().filter(WatchedCamera::isPending).toList();
    }

    Optional<WatchedCamera> find(String code) {
        return cameras.stream().filter(some -> some.camera().equals(code)).findFirst();
    }

    List<WatchedCamera> lostAtOnce() {
        return cameras.stream().filter(camera -> camera.lossCause() != null).toList();
    }

    List<String> viewedCameras() {
        return cameras.stream()
                .filter(WatchedCamera::isViewed)
                .map(WatchedCamera::camera)
                .toList();
    }

    FootageStatus status() {
        return status;
    }

    boolean isUndecided() {
        return verdict == null;
    }

    Instant earliestAt() {
        return clock.earliestAt();
    }

    /** A day before the first of all is written over (E.4). */
    Instant deadline() {
        return cameras.stream()
                .map(WatchedCamera::overwrittenAt)
                .min(Comparator.naturalOrder())
                .orElseThrow()
                .minus(SAFETY);
    }

    FootageView view(FootageRecords records) {
        return new FootageView(
                id(),
                caseNumber().value(),
                site().value(),
                status.name(),
                asking().view(),
                verdict == null ? null : verdict.view(),
                clock.earliestAt(),
                deadline(),
                verdict == null ? clock.approvalDueAt() : null,
                cameras.stream().map(WatchedCamera::view).toList(),
                records);
    }
}
