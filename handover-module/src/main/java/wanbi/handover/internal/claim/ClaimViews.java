package wanbi.handover.internal.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import wanbi.handover.api.ClaimLineView;
import wanbi.handover.api.ClaimView;
import wanbi.handover.api.ClaimantView;
import wanbi.intake.api.ClaimedThings;
import wanbi.intake.api.ItemForClaim;
import wanbi.kernel.ItemTag;
import wanbi.kernel.StaffId;
import wanbi.platform.api.Directory;
import wanbi.platform.api.Masking;

/** Makes views of the rows that {@link ClaimReading} selects; personal values masked (I17). */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ClaimViews {

    static final int OPENED_AT = 9;

    /** Of the document's number not even the tail is shown (E.6). */
    private static final String HIDDEN_TAIL = "****";

    @PersistenceContext(unitName = "handover")
    EntityManager entities;

    @Inject
    ClaimedThings things;

    @Inject
    Directory directory;

    List<ClaimView> of(List<Object[]> heads) {
        Map<String, List<ClaimLineView>> lines =
                lines(heads.stream().map(head -> (String) head[0]).collect(Collectors.joining(",")));
        return heads.stream()
                .map(head -> view(head, lines.getOrDefault((String) head[0], List.of())))
                .toList();
    }

    private ClaimView view(Object[] row, List<ClaimLineView> lines) {
        ClaimantView claimant = new ClaimantView(
                Masking.name((String) row[4]),
                Masking.phone((String) row[5]),
                (String) row[6],
                (String) row[7],
                HIDDEN_TAIL,
                (Boolean) row[8]);
        return new ClaimView(
                (String) row[0],
                (String) row[1],
                (String) row[2],
                (String) row[3],
                claimant,
                lines,
                instant(row[OPENED_AT]),
                name(row[10]),
                (Boolean) row[11],
                (String) row[12],
                name(row[13]),
                name(row[14]),
                (String) row[15]);
    }

    private Map<String, List<ClaimLineView>> lines(String claims) {
        Map<String, List<ClaimLineView>> lines = new LinkedHashMap<>();
        Map<String, Map<String, String>> verdicts = verdicts(claims);
        List<?> rows = entities.createNativeQuery("select claim, line, item_tag, quantity from handover.claim_line"
                        + " where claim = any(string_to_array(?1, ',')) order by claim, line, item_tag")
                .setParameter(1, claims)
                .getResultList();
        for (Object each : rows) {
            Object[] row = (Object[]) each;
            Map<String, String> judged = verdicts.getOrDefault(row[0] + " " + row[2], Map.of());
            lines.computeIfAbsent((String) row[0], claim -> new ArrayList<>()).add(line(row, judged));
        }
        return lines;
    }

    private ClaimLineView line(Object[] row, Map<String, String> verdicts) {
        ItemForClaim item = things.look(new ItemTag((String) row[2]));
        return new ClaimLineView(
                ((Number) row[1]).intValue(),
                (String) row[2],
                ((Number) row[3]).intValue(),
                item.getCategory(),
                item.getName(),
                item.isValuable(),
                verdicts,
                item.getHiddenFeatures().size());
    }

    /** Claim and tag → attribute → verdict of the last look. */
    private Map<String, Map<String, String>> verdicts(String claims) {
        Map<String, Map<String, String>> verdicts = new LinkedHashMap<>();
        List<?> rows = entities.createNativeQuery("select j.claim, v.item_tag, v.attribute, v.verdict"
                        + " from handover.judgement j join handover.attribute_verdict v on v.judgement = j.id"
                        + " where j.claim = any(string_to_array(?1, ',')) and j.look = (select max(look) from"
                        + " handover.judgement last where last.claim = j.claim)")
                .setParameter(1, claims)
                .getResultList();
        for (Object each : rows) {
            Object[] row = (Object[]) each;
            verdicts.computeIfAbsent(row[0] + " " + row[1], line -> new LinkedHashMap<>())
                    .put((String) row[2], (String) row[3]);
        }
        return verdicts;
    }

    private String name(Object staff) {
        return staff == null ? null : directory.nameOf(new StaffId((String) staff));
    }

    /** The driver's type for timestamptz depends on its settings. */
    static Instant instant(Object value) {
        return value instanceof Timestamp stamp ? stamp.toInstant() : ((OffsetDateTime) value).toInstant();
    }
}
