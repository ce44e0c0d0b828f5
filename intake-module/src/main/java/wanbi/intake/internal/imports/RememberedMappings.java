package wanbi.intake.internal.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import wanbi.kernel.SiteCode;
import wanbi.kernel.persistence.TextListConverter;
import wanbi.platform.api.ColumnRule;

/** How a site last mapped a ledger of these columns, so that next month's file needs no clicks. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class RememberedMappings {

    private static final String SEPARATOR = "\u001f";

    @PersistenceContext(unitName = "intake")
    EntityManager entities;

    Map<String, ColumnRule> of(SiteCode site, List<String> columns) {
        List<?> rows = entities.createNativeQuery("select field, column_name, constant, words, codes"
                        + " from intake.ledger_mapping where site = ?1 and columns_hash = ?2 order by field")
                .setParameter(1, site.value())
                .setParameter(2, hash(columns))
                .getResultList();
        Map<String, ColumnRule> rules = new LinkedHashMap<>();
        rows.forEach(row -> read((Object[]) row, rules));
        return rules;
    }

    private static void read(Object[] row, Map<String, ColumnRule> rules) {
        List<String> words = TextListConverter.list(row[3]);
        List<String> codes = TextListConverter.list(row[4]);
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < words.size(); i++) {
            values.put(words.get(i), codes.get(i));
        }
        rules.put((String) row[0], new ColumnRule((String) row[1], values, (String) row[2]));
    }

    /** The last one counts. */
    void remember(SiteCode site, List<String> columns, Map<String, ColumnRule> rules) {
        String hash = hash(columns);
        entities.createNativeQuery("delete from intake.ledger_mapping where site = ?1 and columns_hash = ?2")
                .setParameter(1, site.value())
                .setParameter(2, hash)
                .executeUpdate();
        rules.forEach((field, rule) -> insert(site, hash, field, rule));
    }

    private void insert(SiteCode site, String hash, String field, ColumnRule rule) {
        Map<String, String> values = rule.values() == null ? Map.of() : rule.values();
        List<String> words = new ArrayList<>(values.keySet());
        entities.createNativeQuery("insert into intake.ledger_mapping"
                        + " (site, columns_hash, field, column_name, constant, words, codes)"
                        + " values (?1, ?2, ?3, ?4, ?5, cast(?6 as text[]), cast(?7 as text[]))"
                        + " on conflict (site, columns_hash, field) do update set column_name = excluded.column_name,"
                        + " constant = excluded.constant, words = excluded.words, codes = excluded.codes")
                .setParameter(1, site.value())
                .setParameter(2, hash)
                .setParameter(3, field)
                .setParameter(4, rule.column())
                .setParameter(5, rule.constant())
                .setParameter(6, words.toArray(String[]::new))
                .setParameter(7, words.stream().map(values::get).toArray(String[]::new))
                .executeUpdate();
    }

    private static String hash(List<String> columns) {
        try {
            byte[] bytes = String.join(SEPARATOR, columns).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
