package wanbi.platform.internal.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import wanbi.kernel.CurrentStaff;
import wanbi.kernel.FieldErrors;
import wanbi.kernel.Role;
import wanbi.kernel.SiteCode;
import wanbi.kernel.Slice;
import wanbi.kernel.UnknownThing;
import wanbi.platform.api.MessageView;
import wanbi.platform.api.Messages.MessageQuery;

/** Pages of the outbox, straight from the table, without what speaks of a case that is hidden from the reader (I16). */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class MessageList {

    private static final int LONGEST_PAGE = 200;
    private static final Set<String> STATES =
            Arrays.stream(MessageState.values()).map(Enum::name).collect(Collectors.toUnmodifiableSet());

    private static final String SEEN =
            " and not exists (select 1 from platform.access_unseen h" + " where h.subject = m.about and h.staff = ?1)";
    private static final String OPEN = " and m.state not in ('SENT', 'DISCARDED')";
    private static final String IN_STATES = " and m.state = any (cast(?3 as text[]))";
    private static final String COLUMNS = "select m.id, m.site, m.channel, m.template, m.about, m.recipient, m.state,"
            + " m.attempts, m.due_at, m.failure, coalesce(s.name, m.posted_by), m.posted_at, m.ended_at"
            + " from platform.outbox_message m left join platform.staff s on s.id = m.posted_by";

    @PersistenceContext(unitName = "platform")
    EntityManager entities;

    @Inject
    CurrentStaff staff;

    Slice<MessageView> page(MessageQuery query) {
        refuseUnknownStates(query);
        MessageCursor after = MessageCursor.parse(query.after());
        int limit = Math.max(1, Math.min(query.limit(), LONGEST_PAGE));
        String where = " where m.site = any (cast(?2 as text[]))" + (isAny(query) ? OPEN : IN_STATES) + SEEN;
        List<?> rows = filtered(
                        COLUMNS + where + " and (m.posted_at, m.id) < (?4, ?5)"
                                + " order by m.posted_at desc, m.id desc limit ?6",
                        query)
                .setParameter(4, Timestamp.from(after.postedAt()))
                .setParameter(5, after.id())
                .setParameter(6, limit + 1)
                .getResultList();
        List<MessageView> found =
                rows.stream().limit(limit).map(row -> view((Object[]) row)).toList();
        String next = rows.size() > limit ? key(found.get(limit - 1)) : null;
        Number count = (Number) filtered(
                        "select count(*) from (select 1 from platform.outbox_message m" + where + " limit "
                                + Slice.COUNT_CAP + ") c",
                        query)
                .getSingleResult();
        return new Slice<>(found, next, count.intValue(), count.intValue() == Slice.COUNT_CAP);
    }

    MessageView one(String id) {
        List<?> rows = entities.createNativeQuery(COLUMNS + " where m.id = ?2" + SEEN)
                .setParameter(1, staff.id().value())
                .setParameter(2, id)
                .getResultList();
        if (rows.isEmpty()) {
            throw new UnknownThing("message");
        }
        return view((Object[]) rows.get(0));
    }

    private Query filtered(String sql, MessageQuery query) {
        Query filtered = entities.createNativeQuery(sql)
                .setParameter(1, staff.id().value())
                .setParameter(2, sites(query.site()));
        return isAny(query) ? filtered : filtered.setParameter(3, query.states().toArray(String[]::new));
    }

    private String[] sites(SiteCode asked) {
        return staff.sitesWith(Role.MANAGER, Role.HEAD_OFFICE, Role.SYSTEM).stream()
                .filter(site -> asked == null || site.equals(asked))
                .map(SiteCode::value)
                .toArray(String[]::new);
    }

    private static boolean isAny(MessageQuery query) {
        return query.states() == null || query.states().isEmpty();
    }

    private static void refuseUnknownStates(MessageQuery query) {
        if (isAny(query)) {
            return;
        }
        FieldErrors errors = new FieldErrors();
        query.states().stream()
                .filter(state -> !STATES.contains(state))
                .forEach(state -> errors.add("state", "UNKNOWN_CODE", state));
        errors.refuse();
    }

    private static String key(MessageView last) {
        return new MessageCursor(last.getPostedAt(), last.getId()).cursor();
    }

    private static MessageView view(Object[] row) {
        return new MessageView(
                (String) row[0],
                (String) row[1],
                (String) row[2],
                (String) row[3],
                (String) row[4],
                (String) row[5],
                (String) row[6],
                ((Number) row[7]).intValue(),
                time(row[8]),
                (String) row[9],
                (String) row[10],
                time(row[11]),
                time(row[12]));
    }

    private static Instant time(Object column) {
        return column == null ? null : ((Timestamp) column).toInstant();
    }
}
