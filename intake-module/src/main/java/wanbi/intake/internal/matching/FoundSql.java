package wanbi.intake.internal.matching;

/** Found items that nobody has been linked to. */
final class FoundSql {

    private static final String OPEN = "f.status in ('REGISTERED', 'STORED')";

    private static final String SELECT = "select f.tag, f.site, f.category, f.name, f.brand, f.model, f.spec, f.serial,"
            + " f.colours, f.features, f.found_at, f.place, f.place_path, f.place_note from intake.found_item f";

    /** Values: the tag. */
    static final String ONE = SELECT + " where f.tag = ? and " + OPEN;

    /** Values: sites, from, to, categories, limit. */
    static final String OF_KIND = SELECT + " where " + OPEN
            + " and f.site = any (?) and f.found_at between ? and ? and f.category = any (?) limit ?";

    /** Of whatever category, when the name holds one of the words. Values: sites, from, to, words, limit. */
    static final String OF_NAME =
            SELECT + " where " + OPEN + " and f.site = any (?) and f.found_at between ? and ? and f.name ~ ? limit ?";

    /** Whatever it is, the nearest in time. Values: sites, moment, limit for each site, moment, limit for each site. */
    static final String NEAREST = nearest();

    /** Values: the last four characters. */
    static final String BY_TAIL =
            SELECT + " where f.serial is not null and " + OPEN + " and intake.tail(f.serial) = ? limit 50";

    private FoundSql() {}

    private static String nearest() {
        String ofSite = SELECT + " where " + OPEN + " and f.site = s.site and f.category = c.code and f.found_at ";
        return "select n.* from unnest(cast(? as text[])) s(site) cross join intake.category c cross join lateral (("
                + ofSite + ">= ? order by f.found_at limit ?) union all (" + ofSite
                + "< ? order by f.found_at desc limit ?)) n";
    }
}
