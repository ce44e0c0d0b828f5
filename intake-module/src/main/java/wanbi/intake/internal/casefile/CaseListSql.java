package wanbi.intake.internal.casefile;

import wanbi.kernel.Slice;

/**
 * The two shapes of the case list. Without a search a few index tops are merged, one per site and status, however many
 * cases there are; with one the search's own index finds the few that match.
 */
final class CaseListSql {

    private static final String SITES = "unnest(?::text[], ?::timestamptz[]) as s(site, since)";

    private static final String FILTER = " and c.kind = any (?)"
            + " and (s.since is null or c.received_at >= s.since or c.recorded_by = ?)" + " and c.number <> all (?)"
            + " and (not ?::boolean or exists (select 1 from intake.case_link w where w.case_number = c.number"
            + " and w.released_at is null and w.returned_at is null))";

    private static final String AFTER = " and (c.reported_at, c.number) < (?, ?)";

    private static final String NEWEST = " order by c.reported_at desc, c.number desc limit ?";

    private static final String COLUMNS = "select c.number, c.kind, c.status, c.site, c.reported_at, c.client_name,"
            + " c.client_phone, l.category, l.name, l.colours, l.lines, c.place_path, c.version, p.priority, k.at from (";

    private static final String FIRST_LINE =
            ") c join lateral (select category, name, colours, count(*) over () as lines"
                    + " from intake.case_line where case_number = c.number order by line limit 1) l on true"
                    + " left join intake.case_procedure p on p.case_number = c.number"
                    + " left join intake.contact_promise k on k.case_number = c.number and k.state = 'OPEN'"
                    + " order by c.reported_at desc, c.number desc";

    private CaseListSql() {}

    /** Placeholders: sites, since, statuses, kinds, caller, hidden, waiting, [search], time, number, limit; and the limit once more. */
    static String page(CaseSearch search) {
        return COLUMNS + (search.isAny() ? tops() : matches(search, "c.*") + AFTER + NEWEST) + FIRST_LINE;
    }

    /** Placeholders: sites, since, statuses, kinds, caller, hidden, waiting, [search]. */
    static String count(CaseSearch search) {
        return "select count(*) from (" + matches(search, "1") + " limit " + Slice.COUNT_CAP + ") c";
    }

    private static String tops() {
        return "select c.* from " + SITES + " cross join unnest(?::text[]) as w(status) cross join lateral ("
                + "select c.* from intake.loss_case c where c.site = s.site and c.status = w.status"
                + FILTER + AFTER + NEWEST + ") c" + NEWEST;
    }

    private static String matches(CaseSearch search, String what) {
        return "select " + what + " from " + SITES + " join intake.loss_case c on c.site = s.site"
                + " where c.status = any (?)" + FILTER + search.condition();
    }
}
