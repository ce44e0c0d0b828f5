package wanbi.intake.internal.procedure;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import wanbi.intake.api.CategoryView;
import wanbi.intake.api.ReportLoss;
import wanbi.intake.api.ReportLoss.Content;
import wanbi.intake.api.ReportLoss.Item;
import wanbi.intake.api.RiskFlagView;
import wanbi.intake.api.ShippedCodes;

/**
 * How urgent a case is (E.7), by what the playbooks say of its things and what is marked of a theft. Time alone makes but a
 * theft P1; whom it concerns stands in no reason, because more people read those than may know.
 */
final class PriorityRule {

    private static final String YES = "YES";
    private static final String YUAN = "CNY";
    private static final Duration FRESH = Duration.ofMinutes(30);

    private final ReportLoss said;
    private final Known known;

    private PriorityRule(ReportLoss said, Known known) {
        this.said = said;
        this.known = known;
    }

    record Judged(Priority priority, List<String> because) {}

    /**
     * What the house knows beside the report.
     *
     * @param criminalFigure yuan from which a theft may be a crime at the site; empty where nobody has entered it
     */
    record Known(
            Predicate<Item> valuable,
            Function<String, Optional<CategoryView>> categories,
            Optional<BigDecimal> criminalFigure) {}

    static Judged judge(ReportLoss said, Known known) {
        return new PriorityRule(said, known).judged();
    }

    private Judged judged() {
        List<String> because = new ArrayList<>();
        note(because, said.vulnerable(), "VULNERABLE");
        note(because, said.minor(), "MINOR");
        note(because, has("OPENS_DOOR") && has("TELLS_ADDRESS"), "KEYS_WITH_ADDRESS");
        note(because, flags().anyMatch(flag -> "P1".equals(flag.getRaises())), "RISK_FLAG");
        note(because, reachesCriminalFigure(), "CRIMINAL_FIGURE");
        noteTheft(because);
        if (!because.isEmpty()) {
            return new Judged(Priority.P1, List.copyOf(because));
        }
        note(because, said.items().stream().anyMatch(known.valuable()), "VALUABLE");
        note(because, has("SENSITIVE"), "SENSITIVE_KIND");
        note(because, flags().anyMatch(flag -> "P2".equals(flag.getRaises())), "RISK_FLAG");
        note(because, said.theft() != null, "THEFT");
        return because.isEmpty()
                ? new Judged(Priority.P3, List.of("ORDINARY"))
                : new Judged(Priority.P2, List.copyOf(because));
    }

    private void noteTheft(List<String> because) {
        if (said.theft() == null) {
            return;
        }
        ShippedCodes.THEFT_MARKS.forEach(
                mark -> note(because, said.theft().marks().contains(mark), mark));
        note(because, isFresh(), "JUST_NOW");
        note(because, "COMPANY_STAFF".equals(said.theft().relation()), "RESTRICTED");
    }

    /** Whoever took it may still be here. */
    private boolean isFresh() {
        return said.lastSeenTo() != null
                && !said.lastSeenTo().isBefore(said.reportedAt().minus(FRESH));
    }

    /** A thing, what lies in it, or a flag that says so of it. */
    private boolean has(String trait) {
        return kinds().anyMatch(kind -> kind.getTraits().contains(trait))
                || flags().anyMatch(flag -> trait.equals(flag.getTrait()));
    }

    /** What lies in a thing has a category's name for its kind, or none of ours. */
    private Stream<CategoryView> kinds() {
        return said.items().stream()
                .flatMap(item -> Stream.concat(
                        Stream.of(item.category()), item.contents().stream().map(Content::kind)))
                .flatMap(kind -> known.categories().apply(kind).stream());
    }

    /** Ticked, or told in answer to a question of the same code. */
    private Stream<RiskFlagView> flags() {
        return said.items().stream().flatMap(item -> known.categories().apply(item.category()).stream()
                .flatMap(category -> category.getFlags().stream())
                .filter(flag -> item.riskFlags().contains(flag.getCode())
                        || YES.equals(item.answers().get(flag.getCode()))));
    }

    /** Only a hint: whether it is a crime the police decide. */
    private boolean reachesCriminalFigure() {
        BigDecimal worth = said.items().stream()
                .map(Item::estimatedValue)
                .filter(value -> value != null && value.amount() != null && YUAN.equals(value.currency()))
                .map(ReportLoss.EstimatedValue::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return known.criminalFigure()
                .filter(figure -> worth.compareTo(figure) >= 0)
                .isPresent();
    }

    private static void note(List<String> because, boolean fact, String code) {
        if (fact) {
            because.add(code);
        }
    }
}
