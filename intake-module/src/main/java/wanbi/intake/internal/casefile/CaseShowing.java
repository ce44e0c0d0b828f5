package wanbi.intake.internal.casefile;

import java.util.List;
import java.util.stream.Stream;
import wanbi.intake.api.CaseView;
import wanbi.intake.api.CircumstancesView;
import wanbi.intake.api.ReportLoss;
import wanbi.intake.api.StandingView;
import wanbi.intake.api.TheftView;

/** One case as readers see it; a list reads its rows straight from the tables. */
final class CaseShowing {

    private CaseShowing() {}

    static CaseView of(
            LossCase shown, String siteName, Beside beside, List<String> merged, Veil veil, RelationSight sight) {
        ReportLoss said = shown.said();
        Receipt receipt = shown.receipt();
        Acceptance acceptance = shown.acceptance();
        CircumstancesView told = new CircumstancesView(
                said.place(),
                shown.place().path(),
                said.placeNote(),
                said.outOfArea(),
                said.lossMode(),
                said.lastSeenFrom(),
                said.lastSeenTo(),
                said.discoveredAt(),
                said.circumstances(),
                shown.otherContact() == null ? null : shown.otherContact().view(veil),
                shown.reward() == null ? null : shown.reward().view());
        return new CaseView(
                told,
                shown.number().value(),
                shown.kind().name(),
                shown.status().name(),
                shown.version(),
                shown.site().value(),
                siteName,
                receipt.reportedAt(),
                receipt.receivedAt(),
                acceptance == null ? null : acceptance.at(),
                receipt.channel(),
                shown.client() == null ? null : shown.client().view(veil),
                said.noClientReason(),
                shown.reporter() == null ? null : shown.reporter().view(veil),
                said.readBack(),
                said.noticeVersion(),
                said.lateEntryReason(),
                said.duplicateOverrideReason(),
                said.photos(),
                said.vulnerable(),
                said.minor(),
                acceptance == null ? null : acceptance.view(),
                views(shown.lines().stream().map(line -> line.view(veil))),
                views(shown.links().stream().map(CaseLink::view)),
                views(shown.notifications().stream().map(CaseNotification::view)),
                views(shown.revisions().stream().map(CaseRevision::view)),
                receipt.by().value(),
                receipt.byName(),
                shown.voidReason(),
                beside.urgency(),
                standing(shown, beside.satisfaction(), merged),
                beside.nextPromiseAt(),
                theft(shown, sight),
                Reaching.of(shown).map(Reaching::view).orElse(null));
    }

    private static StandingView standing(LossCase shown, Integer byClient, List<String> merged) {
        Ending ending = shown.ending();
        return new StandingView(
                shown.watchUntil(),
                ending == null ? null : ending.at(),
                ending == null ? null : ending.because(),
                ending == null ? null : ending.confirmedBy(),
                byClient != null || ending == null ? byClient : ending.satisfaction(),
                ending == null ? null : ending.mergedInto(),
                merged,
                shown.isShortLane() ? "LITTLE_WORTH" : null,
                shown.convertedFrom(),
                shown.convertedInto());
    }

    private static TheftView theft(LossCase shown, RelationSight sight) {
        ReportLoss.Theft said = shown.theft();
        return said == null
                ? null
                : new TheftView(
                        said.marks(),
                        said.policeFirst(),
                        said.policeNumber(),
                        sight.of(shown.relations()),
                        shown.isLeftToHeadOffice(),
                        shown.ending() == null ? null : shown.ending().agreementFile(),
                        shown.legalNature(),
                        shown.ending() == null ? null : shown.ending().outcome());
    }

    private static <T> List<T> views(Stream<T> views) {
        return views.toList();
    }
}
