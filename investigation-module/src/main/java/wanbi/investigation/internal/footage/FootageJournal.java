package wanbi.investigation.internal.footage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import wanbi.investigation.api.FootageCommand;
import wanbi.investigation.api.FootageRecords;
import wanbi.investigation.api.event.FootageChanged;
import wanbi.kernel.CaseNumber;
import wanbi.platform.api.Chain;
import wanbi.platform.api.Journal;
import wanbi.platform.api.JournalEntry;
import wanbi.platform.api.StoredFile;

/** Writes what is done about footage into the chain of its case, names of outsiders and free text as personal values, and tells the pages. */
@ApplicationScoped
class FootageJournal {

    @Inject
    Journal journal;

    @Inject
    Event<FootageChanged> changes;

    @Inject
    Clock clock;

    void requested(FootageRequest request, SoundAsk ask, Person by) {
        tell(
                request,
                of(request, "FOOTAGE_REQUESTED")
                        .fact(
                                "cameras",
                                codes(ask.cameras().stream().map(Camera::code).toList()))
                        .fact("from", ask.window().from())
                        .fact("to", ask.window().to())
                        .fact("urgent", ask.urgent())
                        .fact("unit", by.unit())
                        .fact("deadline", request.deadline())
                        .personal("purpose", ask.purpose())
                        .personal("longWindowReason", ask.longWindowReason()));
    }

    void approved(FootageRequest request) {
        tell(request, of(request, "FOOTAGE_APPROVED"));
    }

    void rejected(FootageRequest request, String reason) {
        tell(request, of(request, "FOOTAGE_REJECTED").because(reason));
    }

    void begun(FootageRequest request) {
        tell(request, of(request, "FOOTAGE_REVIEW_BEGUN").fact("beforeApproval", request.isUndecided()));
    }

    void reviewed(FootageRequest request, SoundReview review, Person by) {
        tell(
                request,
                of(request, "FOOTAGE_REVIEWED")
                        .fact("cameras", codes(review.cameras()))
                        .fact("reviewResult", review.result())
                        .fact("startedAt", review.startedAt())
                        .fact("endedAt", review.endedAt())
                        .fact("unit", by.unit())
                        .fact("sightings", review.sightings().size())
                        .fact("beforeApproval", request.isUndecided())
                        .personal("summary", review.summary()));
    }

    void lost(FootageRequest request, WatchedCamera camera) {
        tell(
                request,
                of(request, "FOOTAGE_LOST").fact("camera", camera.camera()).fact("lossCause", camera.lossCause()));
    }

    void expiring(FootageRequest request, RedLevel level, List<WatchedCamera> cameras) {
        tell(
                request,
                of(request, "FOOTAGE_EXPIRING")
                        .fact("level", level)
                        .fact("overwrittenAt", cameras.get(0).overwrittenAt())
                        .fact(
                                "cameras",
                                codes(cameras.stream()
                                        .map(WatchedCamera::camera)
                                        .toList())));
    }

    void approvalOverdue(FootageRequest request) {
        tell(request, of(request, "FOOTAGE_APPROVAL_OVERDUE"));
    }

    void stored(CaseNumber number, StoredFile clip) {
        journal.append(JournalEntry.of(Chain.of(number), "CLIP_STORED")
                .fact("sha256", clip.sha256())
                .fact("bytes", clip.bytes()));
    }

    void preserved(FootageRequest request, SoundPreservation kept, Person witness) {
        tell(
                request,
                of(request, "FOOTAGE_PRESERVED")
                        .fact("preservation", kept.kind())
                        .fact("cameras", codes(kept.cameras()))
                        .fact("sha256", kept.file())
                        .fact("deleteBy", kept.deleteBy())
                        .fact("witness", witness == null ? null : witness.id())
                        .personal("text", kept.note()));
    }

    void supplied(FootageRequest request, SoundSupply supply) {
        tell(
                request,
                of(request, "FOOTAGE_SUPPLIED")
                        .fact("document", supply.documentKind())
                        .fact("documentNumber", supply.documentNumber())
                        .fact("organ", supply.organ())
                        .fact("files", codes(supply.files()))
                        .personal("officers", String.join("; ", supply.officers())));
    }

    void decided(FootageRequest request, FootageRecords.Viewing viewing) {
        tell(
                request,
                of(request, viewing.allowed() ? "VIEWING_ALLOWED" : "VIEWING_REFUSED")
                        .fact("viewing", viewing.number())
                        .fact("viewerRelation", viewing.relation())
                        .personal("name", viewing.viewer())
                        .because(viewing.reason()));
    }

    void held(FootageRequest request, FootageCommand.Session session) {
        tell(
                request,
                of(request, "VIEWING_HELD")
                        .fact("viewing", session.viewing())
                        .fact("startedAt", session.startedAt())
                        .fact("endedAt", session.endedAt())
                        .fact("noticeFile", session.noticeFile()));
    }

    private void tell(FootageRequest request, JournalEntry entry) {
        journal.append(entry);
        changes.fire(new FootageChanged(request.site(), clock.instant()));
    }

    private static JournalEntry of(FootageRequest request, String act) {
        return JournalEntry.of(Chain.of(request.caseNumber()), act).fact("footageRequest", request.id());
    }

    private static String codes(List<String> codes) {
        return String.join(" ", codes);
    }
}
