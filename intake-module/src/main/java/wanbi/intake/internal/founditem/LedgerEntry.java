package wanbi.intake.internal.founditem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import wanbi.intake.api.LedgerFinds;
import wanbi.intake.api.RegisterFind;
import wanbi.intake.api.ShippedCodes;
import wanbi.intake.internal.founditem.ItemEntry.NewItem;
import wanbi.kernel.FieldErrors;
import wanbi.kernel.SiteCode;

/** Rows of a ledger, judged with the rules of a typed find and written like one. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class LedgerEntry implements LedgerFinds {

    @Inject
    ItemShelf items;

    @Inject
    FindJudge judge;

    @Inject
    ItemEntry entry;

    /** A row with what the rules say of it. */
    private record Judged(RegisterFind find, String originalNumber, FieldErrors errors) {}

    @Override
    public List<Outcome> judge(SiteCode site, List<Row> rows) {
        return judged(site, rows, judge.at(site)).stream()
                .map(row -> new Outcome(null, row.errors().all()))
                .toList();
    }

    /** A valuable has no seal and no witness in a ledger, so it stays in the importing person's hands. */
    @Override
    public List<Outcome> keep(SiteCode site, List<Row> rows) {
        items.queueLedgers(site);
        Surroundings surroundings = judge.at(site);
        List<Judged> judged = judged(site, rows, surroundings);
        List<NewItem> good = judged.stream()
                .filter(row -> row.errors().isEmpty())
                .map(row -> newItem(row, surroundings))
                .toList();
        List<FoundItem> written = good.isEmpty() ? List.of() : entry.write(site, good);
        List<Outcome> outcomes = new ArrayList<>();
        int next = 0;
        for (Judged row : judged) {
            boolean kept = row.errors().isEmpty();
            outcomes.add(new Outcome(
                    kept ? written.get(next).tag() : null, row.errors().all()));
            next += kept ? 1 : 0;
        }
        return outcomes;
    }

    @Override
    public Set<String> known(SiteCode site, Set<String> originalNumbers) {
        return items.knownNumbers(site, originalNumbers);
    }

    @Override
    public boolean allows(SiteCode site, String field, String value) {
        Surroundings surroundings = judge.at(site);
        return switch (field) {
            case "category" -> surroundings.category(value).isPresent();
            case "place" -> surroundings.place(value).isPresent();
            case "storagePlace" -> surroundings.shelf(value).isPresent();
            case "finder/kind" -> ShippedCodes.FINDER_KINDS.contains(value);
            default -> true;
        };
    }

    private List<Judged> judged(SiteCode site, List<Row> rows, Surroundings surroundings) {
        FindRules rules = new FindRules(surroundings);
        Set<String> taken = new HashSet<>(known(
                site,
                rows.stream().map(Row::originalNumber).filter(Objects::nonNull).collect(Collectors.toSet())));
        List<Judged> judged = new ArrayList<>();
        for (Row row : rows) {
            RegisterFind find = CleanFind.of(row.find());
            FieldErrors errors = new FieldErrors();
            row.unread().forEach(errors::add);
            rules.judge(find).all().stream()
                    .filter(error -> row.unread().stream()
                            .noneMatch(unread -> unread.field().equals(error.field())))
                    .forEach(errors::add);
            String number = row.originalNumber();
            errors.unless(number == null || !taken.contains(number), "originalNumber", "ALREADY_IMPORTED");
            if (errors.isEmpty() && number != null) {
                taken.add(number);
            }
            judged.add(new Judged(find, number, errors));
        }
        return judged;
    }

    private NewItem newItem(Judged row, Surroundings surroundings) {
        Keeping wish = surroundings
                .shelf(row.find().storagePlace())
                .map(shelf -> Keeping.of(shelf, null, null, null))
                .orElse(Keeping.IN_HAND);
        return new NewItem(judge.particulars(row.find(), surroundings), wish, row.originalNumber());
    }
}
