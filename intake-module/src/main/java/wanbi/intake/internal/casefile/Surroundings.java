package wanbi.intake.internal.casefile;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import wanbi.intake.api.CategoryView;
import wanbi.intake.api.ReportLoss;
import wanbi.intake.api.RiskFlagView;
import wanbi.kernel.StaffId;
import wanbi.platform.api.PlaceView;

/**
 * What a report is held against.
 *
 * @param receivedAt when it came in
 * @param places open places of the site by code
 * @param noticeInForce version of the notice that clients are given now
 * @param files whether the store has a file
 * @param littleWorth whether a thing is worth so little that it takes the short lane
 * @param managed whether a manager or head office takes it in
 * @param employed whether the company has somebody of this number
 */
record Surroundings(
        Instant receivedAt,
        Function<String, Optional<CategoryView>> categories,
        Function<String, Optional<PlaceView>> places,
        int noticeInForce,
        Predicate<String> files,
        Predicate<ReportLoss.Item> littleWorth,
        boolean managed,
        Predicate<StaffId> employed) {

    /** The same house, at the time when the report had come in. */
    Surroundings asOf(Instant time) {
        return new Surroundings(time, categories, places, noticeInForce, files, littleWorth, managed, employed);
    }

    boolean knowsCategory(String code) {
        return categories.apply(code).isPresent();
    }

    /** In Chinese, as a clerk would write it; null for an unknown one. */
    String nameOf(String category) {
        return categories.apply(category).map(CategoryView::getName).orElse(null);
    }

    /** What the category's playbook asks about. */
    Set<String> flags(String category) {
        return categories.apply(category).stream()
                .flatMap(known -> known.getFlags().stream())
                .map(RiskFlagView::getCode)
                .collect(Collectors.toSet());
    }

    boolean forbidsPhotos(String category) {
        return categories.apply(category).map(CategoryView::isPhotoForbidden).orElse(false);
    }
}
