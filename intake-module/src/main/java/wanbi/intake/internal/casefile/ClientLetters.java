package wanbi.intake.internal.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import wanbi.platform.api.Message;
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

    @Inject
    Outbox outbox;

    @Inject
    SiteBook sites;

    @Inject
    Clock clock;

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
        return new ToldClient(notice.channel().name(), clock.instant(), null, posted.text(), posted.id());
    }

    void follow(@Observes MessageMoved moved) {
        entities.createNativeQuery("update intake.case_notification set delivery = ?1 where message_id = ?2")
                .setParameter(1, moved.state())
                .setParameter(2, moved.id())
                .executeUpdate();
    }
}
