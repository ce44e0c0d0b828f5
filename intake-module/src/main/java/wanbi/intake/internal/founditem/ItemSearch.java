package wanbi.intake.internal.founditem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import wanbi.intake.api.FoundItemQuery;
import wanbi.intake.api.FoundItemSummary;
import wanbi.kernel.FieldErrors;
import wanbi.kernel.SiteCode;
import wanbi.kernel.Slice;
import wanbi.kernel.Texts;

/**
 * The list of found items, newest first. Each site gives its own newest from its own index and the newest of those are
 * shown, so that head office with many sites reads no more than it sees.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ItemSearch {

    private static final int MOST = 200;
    private static final String NEWEST_FIRST = " order by registered_at desc, tag desc limit ";

    @PersistenceContext(unitName = "intake")
    EntityManager entities;

    @Inject
    HoldClock holds;

    Slice<FoundItemSummary> list(FoundItemQuery query, Set<SiteCode> sites) {
        judge(query);
        List<Object> values = new ArrayList<>();
        values.add(sites.stream().map(SiteCode::value).toArray(String[]::new));
        String filter = filter(query, values);
        int counted = count(filter, values);
        String page = filter + after(query, values);
        String limit = String.valueOf(query.limit() + 1);
        List<?> rows = bound(
                        "select i.* from unnest(cast(?1 as text[])) s(site) cross join lateral (select "
                                + ItemSummaryRow.COLUMNS + " from intake.found_item f where f.site = s.site" + page
                                + NEWEST_FIRST + limit + ") i" + NEWEST_FIRST + limit,
                        values)
                .getResultList();
        HoldClock.Teller teller = holds.teller();
        List<FoundItemSummary> items = rows.stream()
                .limit(query.limit())
                .map(row -> ItemSummaryRow.read((Object[]) row, teller))
                .toList();
        String next = rows.size() > items.size()
                ? Cursor.of(items.get(items.size() - 1)).text()
                : null;
        return new Slice<>(items, next, counted, counted >= Slice.COUNT_CAP);
    }

    private static void judge(FoundItemQuery query) {
        FieldErrors errors = new FieldErrors();
        errors.unless(query.limit() >= 1 && query.limit() <= MOST, "limit", "OUT_OF_RANGE", 1, MOST);
        query.statuses().stream()
                .filter(status -> !ItemStatus.isKnown(status))
                .forEach(status -> errors.add("status", "UNKNOWN_CODE", status));
        errors.refuse();
    }

    private int count(String filter, List<Object> values) {
        Number counted = (Number) bound(
                        "select count(*) from (select 1 from intake.found_item f"
                                + " where f.site = any(cast(?1 as text[]))" + filter + " limit " + Slice.COUNT_CAP
                                + ") c",
                        values)
                .getSingleResult();
        return counted.intValue();
    }

    private static String filter(FoundItemQuery query, List<Object> values) {
        StringBuilder filter = new StringBuilder();
        if (!query.statuses().isEmpty()) {
            filter.append(" and f.status = any(cast(")
                    .append(next(values, query.statuses().toArray(String[]::new)))
                    .append(" as text[]))");
        }
        if (Texts.clean(query.category()) != null) {
            filter.append(" and f.category = ").append(next(values, Texts.clean(query.category())));
        }
        String text = Texts.clean(query.text());
        if (text != null) {
            String words = next(values, "%" + text.replaceAll("([\\\\%_])", "\\\\$1") + "%");
            filter.append(" and (f.name ilike ").append(words);
            filter.append(" or f.features ilike ").append(words);
            filter.append(" or f.brand ilike ").append(words);
            if (text.matches("[A-Za-z0-9-]+")) {
                filter.append(" or f.tag like ").append(next(values, "%" + text.toUpperCase(Locale.ROOT) + "%"));
            }
            filter.append(" or f.original_number = ").append(next(values, text)).append(")");
        }
        return filter.toString();
    }

    private static String after(FoundItemQuery query, List<Object> values) {
        if (query.after() == null) {
            return "";
        }
        Cursor cursor = Cursor.parse(query.after());
        return " and (f.registered_at, f.tag) < (to_timestamp(" + next(values, cursor.millis()) + " / 1000.0), "
                + next(values, cursor.tag()) + ")";
    }

    private static String next(List<Object> values, Object value) {
        values.add(value);
        return "?" + values.size();
    }

    private Query bound(String sql, List<Object> values) {
        Query query = entities.createNativeQuery(sql);
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        return query;
    }
}
