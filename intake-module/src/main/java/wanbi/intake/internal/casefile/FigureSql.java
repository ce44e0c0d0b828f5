package wanbi.intake.internal.casefile;

import java.util.Map;

/**
 * The cases behind the figures. What was taken in on a day carries the day in its number, so that the primary key finds it.
 *
 * <p>Parameters in this order: sites, first days, last days, beginnings of the first day; hidden cases; last number; limit.
 */
final class FigureSql {

    private static final String SITES =
            " from unnest(?::text[], ?::text[], ?::text[], ?::timestamptz[])" + " as s(site, first, last, since)";

    /** {@code -} comes just before {@code .}: all numbers of the last day lie below it. */
    private static final String OF_THE_DAYS = SITES
            + " cross join (values ('-GS-'), ('-SQ-')) as k(kind) join intake.loss_case c"
            + " on c.number >= s.site || k.kind || s.first || '-' and c.number < s.site || k.kind || s.last || '.'"
            + " where c.status <> 'VOIDED'";

    private static final String HANDED_OVER =
            " (select 1 from intake.case_link k where k.case_number = c.number and k.returned_at is not null)";

    private static final Map<String, String> CASES = Map.of(
            "TAKEN_IN",
            OF_THE_DAYS,
            "BROUGHT_BACK",
            OF_THE_DAYS + " and exists" + HANDED_OVER,
            "RETURNED",
            SITES
                    + " join lateral (select distinct k.case_number from intake.case_link k where k.returned_at >= s.since"
                    + " and k.case_number like s.site || '-%') r on true"
                    + " join intake.loss_case c on c.number = r.case_number where true",
            "WAITING",
            SITES + " join intake.loss_case c on c.site = s.site and c.status in ('FOUND_WAITING', 'COMPARING')"
                    + " where true");

    private static final String PAST_KEY = " and c.number <> all (?::text[]) and c.number < ?";

    private static final String IN_FULL = "select c.number, c.kind, c.status, c.site, c.reported_at, c.client_name,"
            + " c.client_phone, l.category, l.name, l.colours, l.lines, c.place_path, c.version, p.priority, k.at from (";

    private static final String FIRST_LINE =
            ") c join lateral (select category, name, colours, count(*) over () as lines"
                    + " from intake.case_line where case_number = c.number order by line limit 1) l on true"
                    + " left join intake.case_procedure p on p.case_number = c.number"
                    + " left join intake.contact_promise k on k.case_number = c.number and k.state = 'OPEN'"
                    + " order by c.number desc";

    /** Parameters: sites, first days, last days, beginnings of the first day. */
    static final String RANKING =
            "select s.site, count(c.number), count(c.number) filter (where exists" + HANDED_OVER + ")" + SITES
                    + " cross join (values ('-GS-'), ('-SQ-')) as k(kind) left join intake.loss_case c"
                    + " on c.number >= s.site || k.kind || s.first || '-' and c.number < s.site || k.kind || s.last || '.'"
                    + " and c.status <> 'VOIDED' group by s.site";

    private FigureSql() {}

    static boolean isKnown(String figure) {
        return figure != null && CASES.containsKey(figure);
    }

    static String page(String figure) {
        return IN_FULL + "select c.*" + CASES.get(figure) + PAST_KEY + " order by c.number desc limit ?" + FIRST_LINE;
    }

    static String count(String figure) {
        return "select count(*) from (select 1" + CASES.get(figure) + PAST_KEY + " limit ?) n";
    }
}
