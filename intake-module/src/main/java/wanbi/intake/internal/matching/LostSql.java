package wanbi.intake.internal.matching;

/** Missing lines of open cases, losses and thefts. A case number begins with site and day, and so does its index. */
final class LostSql {

    private static final String OPEN = "l.status = 'MISSING' and c.status not in ('RETURNED', 'CLOSED', 'WITHDRAWN',"
            + " 'TO_POLICE', 'MERGED', 'CONVERTED', 'NOT_THEFT', 'PASSED_ON', 'VOIDED')";

    private static final String COLUMNS = "select l.case_number, l.line, c.site, l.category, l.name, l.brand, l.model,"
            + " l.spec, l.serial, l.colours, l.features,"
            + " coalesce(c.last_seen_from, c.last_seen_to, c.discovered_at, c.reported_at) as seen_from,"
            + " coalesce(c.last_seen_to, c.last_seen_from, c.discovered_at, c.reported_at) as seen_to,"
            + " c.place, c.place_path, c.place_note, c.received_at, c.recorded_by";

    private static final String JOINED =
            COLUMNS + " from intake.case_line l join intake.loss_case c on c.number = l.case_number where " + OPEN;

    private static final String BY_SITE = COLUMNS + " from unnest(cast(? as text[])) s(site)"
            + " cross join (values ('-GS-'), ('-SQ-')) k(kind) cross join intake.category g cross join lateral (";

    /** Values: the case number. */
    static final String OF_CASE = JOINED + " and l.case_number = ? order by l.line";

    /** Values: sites, categories, first day, day after the last, limit. */
    static final String OF_KIND = COLUMNS + " from unnest(cast(? as text[])) s(site)"
            + " cross join (values ('-GS-'), ('-SQ-')) k(kind)"
            + " join intake.case_line l on l.status = 'MISSING' and l.category = any (?)"
            + " and l.case_number >= s.site || k.kind || ? and l.case_number < s.site || k.kind || ?"
            + " join intake.loss_case c on c.number = l.case_number where " + OPEN + " limit ?";

    /** Whatever it is, the newest. Values: sites, limit for each site and category. */
    static final String NEWEST = BY_SITE + "select l.* from intake.case_line l where l.status = 'MISSING'"
            + " and l.category = g.code and l.case_number > s.site || k.kind and l.case_number < s.site || k.kind || 'Z'"
            + " order by l.case_number desc limit ?) l join intake.loss_case c on c.number = l.case_number where "
            + OPEN;

    /** Values: the last four characters. */
    static final String BY_TAIL = JOINED + " and l.serial is not null and intake.tail(l.serial) = ? limit 50";

    /**
     * Of these found items, those that any open case of about their time, or a missing serial number, could be about: the
     * rest of a ledger of years ago need not be weighed. Values: sites, days before and after the find, tags.
     */
    static final String WORTH_ASKING = "select f.tag from intake.found_item f where exists (select 1"
            + " from unnest(cast(? as text[])) s(site) cross join (values ('REPORTED'), ('ACCEPTED'), ('IN_PROGRESS'), ('FOUND_WAITING'), ('COMPARING'),"
            + " ('WATCH'), ('DISPUTED'), ('POLICE_REPORTED'), ('NOT_REPORTED'), ('COOPERATING'), ('POLICE_DECIDED'),"
            + " ('AFTERCARE'), ('LONG_TERM')) t(status)"
            + " join intake.loss_case c on c.site = s.site and c.status = t.status"
            + " and c.reported_at between f.found_at - make_interval(days => ?) and f.found_at + make_interval(days => ?))"
            + " and f.tag = any (?) or f.tag = any (?) and exists (select 1 from intake.case_line l"
            + " where l.serial is not null and l.status = 'MISSING' and intake.tail(l.serial) = intake.tail(f.serial))";

    private LostSql() {}
}
