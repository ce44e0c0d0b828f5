package wanbi.intake.internal.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import wanbi.intake.api.CaseProgress;
import wanbi.intake.api.event.NoticeDelivered;
import wanbi.kernel.CaseNumber;
import wanbi.platform.api.Message;
import wanbi.platform.api.MessageChannel;
import wanbi.platform.api.Outbox;
import wanbi.platform.api.SiteBook;
import wanbi.platform.api.SiteView;
import wanbi.platform.api.Subject;
import wanbi.platform.api.event.MessageMoved;

/** What the house writes to clients, and what became of it. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ClientLetters {

    private static final Message.Template COLLECTION =
            new Message.Template("wanbi.intake.messages", "COLLECTION_NOTICE");

    private static final Message.Template POLICE = new Message.Template("wanbi.intake.messages", "POLICE_NOTICE");

    @Inject
    Outbox outbox;

    @Inject
    SiteBook sites;

    @Inject
    Clock clock;

    @Inject
    CaseFile cases;

    @Inject
    Event<NoticeDelivered> delivered;

    @PersistenceContext(unitName = "intake")
    EntityManager entities;

    ToldClient send(CollectionNotice notice, LossCase about) {
        outbox.refuseUnlessOpen(notice.channel());
        SiteView site = sites.site(about.site());
        Map<String, String> values = Map.of(
                "caseNumber", about.number().value(),
                "site", site.getName(),
                "address", Objects.requireNonNullElse(site.getAddress(), site.getName()),
                "phone", Objects.requireNonNullElse(site.getPhone(), "—"),
                "note", Objects.requireNonNullElse(notice.note(), ""));
        Outbox.Posted posted = outbox.post(new Message(
                about.site(),
                notice.channel(),
                notice.address(),
                COLLECTION,
                values,
                notice.english(),
                Subject.of(about.number())));
        return new ToldClient(notice.channel().name(), clock.instant(), null, posted.text(), null, posted.id());
    }

    /** Empty where no mobile number is known to write to; then nobody is told by itself. */
    Optional<ToldClient> wentToPolice(LossCase about, CaseProgress.ToPolice gone) {
        String phone = about.client() == null ? null : about.client().phone();
        if (!CollectionNotice.isMobile(phone)) {
            return Optional.empty();
        }
        SiteView site = sites.site(about.site());
        Outbox.Posted posted = outbox.post(new Message(
                about.site(),
                MessageChannel.SMS,
                phone,
                POLICE,
                Map.of(
                        "caseNumber", about.number().value(),
                        "site", site.getName(),
                        "organ", gone.organ(),
                        "receipt", gone.receipt(),
                        "phone", Objects.requireNonNullElse(site.getPhone(), "—")),
                false,
                Subject.of(about.number())));
        return Optional.of(
                new ToldClient(MessageChannel.SMS.name(), clock.instant(), null, posted.text(), null, posted.id()));
    }

    /** Whoever else works on the case is waited for before anything of it changes. */
    void follow(@Observes MessageMoved moved) {
        if ("SENT".equals(moved.state())) {
            written(moved.id()).ifPresent(notice -> {
                cases.lock(notice.number());
                delivered.fire(new NoticeDelivered(moved.site(), moved.at(), notice.number(), notice.at()));
            });
        }
        entities.createNativeQuery("update intake.case_notification set delivery = ?1 where message_id = ?2")
                .setParameter(1, moved.state())
                .setParameter(2, moved.id())
                .executeUpdate();
    }

    private record Written(CaseNumber number, Instant at) {}

    private Optional<Written> written(String message) {
        List<?> rows = entities.createNativeQuery(
                        "select case_number, recorded_at from intake.case_notification where message_id = ?1")
                .setParameter(1, message)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Written(new CaseNumber((String) row[0]), ((Timestamp) row[1]).toInstant()))
                .findFirst();
    }
}
