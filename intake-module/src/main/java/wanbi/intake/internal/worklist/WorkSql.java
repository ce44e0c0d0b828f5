package wanbi.intake.internal.worklist;

import wanbi.kernel.Slice;

/**
 * The lists as statements. Each branch takes the tops of an index, one for each site (and role), however many cases there
 * are; over many sites the top of one index over all. Branches are merged in the order of the key, and only the few rows of the page are looked up in full. The count
 * runs over the same branches, so that it can only be the number of what the list shows.
 *
 * <p>Parameters of all: ?1 sites, ?2 to ?4 key, ?5 hidden cases, ?6 limit; of some: ?7 roles, ?8 present time, ?9 caller.
 */
final class WorkSql {

    /**
     * In this transaction a page read by index costs little more than one read in a row: the index holds the order of the
     * list, and the default makes the planner gather and sort all of a large site instead. And the statements say
     * themselves how they are walked: planned anew for each asker they take longer to plan than to run.
     */
    static final String BY_INDEX = "select set_config('random_page_cost', '1.1', true),"
            + " set_config('plan_cache_mode', 'force_generic_plan', true)";

    private static final String DUE = "coalesce(s.due_at, timestamptz '9999-01-01 00:00:00+00')";

    private static final String STEP = "select s.site, s.case_number, s.step, s.state, s.actor, s.starts_at, s.due_at,"
            + " s.alarms_raised, s.deviation_reason_code, s.deviation_reason, s.deviation_asked_at,"
            + " s.deviation_asked_by, s.deviation_asked_by_name, s.deviation_approved_at, " + DUE
            + " as due from intake.case_step s ";

    private static final String KEY = "(?2, ?3, ?4)";

    private static final String PAST_KEY =
            " and (" + DUE + ", s.case_number, s.step) > " + KEY + " and s.case_number <> all (cast(?5 as text[]))";

    /**
     * From now on, as a bound of the index: beside the key as a second condition it would be met only after a walk past
     * everything that is overdue.
     */
    private static final String KEY_FROM_NOW = "(greatest(cast(?2 as timestamptz), cast(?8 as timestamptz)), ?3, ?4)";

    private static final String TOP = " order by " + DUE + ", s.case_number, s.step limit ?6";

    private static final String SITES = " from unnest(cast(?1 as text[])) as m(site) cross join lateral (";

    /** The next contact that the client was promised; a key of its own kind, for a case has one at a time. */
    private static final String PROMISE = "select q.site, q.case_number, 'PROMISE' as step, 'RUNNING' as state,"
            + " 'DESK' as actor, q.made_at as starts_at, q.at as due_at, q.alarms_raised, null as deviation_reason_code,"
            + " null as deviation_reason, cast(null as timestamptz) as deviation_asked_at, null as deviation_asked_by,"
            + " null as deviation_asked_by_name, cast(null as timestamptz) as deviation_approved_at, q.at as due"
            + " from intake.contact_promise q where q.site = m.site and q.state = 'OPEN'"
            + " and (q.at, q.case_number, 'PROMISE') > " + KEY + " and q.case_number <> all (cast(?5 as text[]))";

    private static final String PROMISED_FIRST = " order by q.at, q.case_number limit ?6";

    private static final String PROMISES = "select 'PROMISE' as kind, s.*" + SITES + PROMISE;

    /** Running steps of the caller's roles: ?7 stands beside ?1. */
    static final String MINE = "select 'STEP' as kind, s.*"
            + " from unnest(cast(?1 as text[]), cast(?7 as text[])) as m(site, role) cross join lateral (" + STEP
            + "where s.site = m.site and s.actor = m.role and s.state = 'RUNNING'" + PAST_KEY + TOP + ") s";

    /** Promises are the desk's to keep. */
    static final String MY_PROMISES = "select 'PROMISE' as kind, s.*"
            + " from unnest(cast(?1 as text[]), cast(?7 as text[])) as m(site, role) cross join lateral (" + PROMISE
            + " and m.role = 'DESK'" + PROMISED_FIRST + ") s";

    static final String OVERDUE = "select 'STEP' as kind, s.*" + SITES + STEP
            + "where s.site = m.site and s.state = 'RUNNING' and " + DUE + " < ?8" + PAST_KEY + TOP + ") s";

    static final String OVERDUE_PROMISES = PROMISES + " and q.at < ?8" + PROMISED_FIRST + ") s";

    /** Told to head office as well. */
    static final String ESCALATED = "select 'STEP' as kind, s.*" + SITES + STEP
            + "where s.site = m.site and s.state = 'RUNNING' and s.alarms_raised >= 3 and " + DUE + " < ?8" + PAST_KEY
            + TOP + ") s";

    static final String ESCALATED_PROMISES =
            PROMISES + " and q.alarms_raised >= 3 and q.at < ?8" + PROMISED_FIRST + ") s";

    static final String UPCOMING = "select 'STEP' as kind, s.*" + SITES + STEP
            + "where s.site = m.site and s.state = 'RUNNING'" + PAST_KEY.replace(KEY, KEY_FROM_NOW) + TOP + ") s";

    static final String UPCOMING_PROMISES = PROMISES.replace(KEY, KEY_FROM_NOW) + PROMISED_FIRST + ") s";

    /**
     * What the caller may approve: the rule of who may is the deviation's own. ?7 says of each site whether the caller is
     * MANAGER there, HEAD_OFFICE or both.
     */
    static final String DEVIATIONS = "select 'DEVIATION' as kind, s.*"
            + " from unnest(cast(?1 as text[]), cast(?7 as text[])) as m(site, role) cross join lateral (" + STEP
            + "where s.site = m.site and s.deviation_asked_at is not null and s.deviation_approved_at is null"
            + " and s.state in ('WAITING', 'RUNNING') and s.deviation_asked_by <> ?9"
            + " and (m.role like 'MANAGER%' and not s.deviation_reserved or m.role like '%HEAD_OFFICE'"
            + " and (s.deviation_reserved or s.deviation_by_manager or exists (select 1 from intake.case_procedure p"
            + " where p.case_number = s.case_number and p.priority = 'P1')))" + PAST_KEY + TOP
            + ") s";

    private static final String LOOKED_UP = "select w.kind, w.case_number, c.kind, c.status, w.site, p.priority,"
            + " l.category, l.name, c.client_name, c.client_phone, c.received_at, c.recorded_by, w.step, w.state,"
            + " w.actor, w.starts_at, w.due_at, w.alarms_raised, coalesce(d.by_hand, false), w.deviation_reason_code,"
            + " w.deviation_reason, w.deviation_asked_at, w.deviation_asked_by, w.deviation_asked_by_name,"
            + " w.deviation_approved_at from (select t.* from (";

    private static final String IN_FULL = ") t order by t.due, t.case_number, t.step limit ?6) w"
            + " join intake.loss_case c on c.number = w.case_number"
            + " left join intake.case_procedure p on p.case_number = w.case_number"
            + " left join intake.procedure_step d on d.procedure_version = p.procedure_version and d.step = w.step"
            + " left join lateral (select category, name from intake.case_line where case_number = w.case_number"
            + " order by line limit 1) l on true order by w.due, w.case_number, w.step";

    private static final String OF_ONE = "s.site = m.site";
    private static final String PROMISED_AT_ONE = "q.site = m.site";

    private WorkSql() {}

    /**
     * The same branch for somebody who oversees many sites: one walk along the order of all, in which few rows are of
     * other sites, instead of as many tops as there are sites.
     */
    static String overMany(String branch) {
        return branch.replace(SITES, " from (select cast(?1 as text[])) as m(sites) cross join lateral (")
                .replace(OF_ONE, "s.site = any (m.sites)")
                .replace(PROMISED_AT_ONE, "q.site = any (m.sites)");
    }

    static String page(String... branches) {
        return LOOKED_UP + together(branches) + IN_FULL;
    }

    static String count(String... branches) {
        return "select count(*) from (select 1 from (" + together(branches) + ") t limit " + Slice.COUNT_CAP + ") n";
    }

    private static String together(String... branches) {
        return String.join(" union all ", branches);
    }
}
