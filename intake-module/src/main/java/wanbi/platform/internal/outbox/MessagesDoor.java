package wanbi.platform.internal.outbox;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import wanbi.kernel.FieldErrors;
import wanbi.kernel.Role;
import wanbi.kernel.Slice;
import wanbi.kernel.Texts;
import wanbi.platform.api.Guarded;
import wanbi.platform.api.MessageChannel;
import wanbi.platform.api.MessageView;
import wanbi.platform.api.Messages;
import wanbi.platform.api.Roles;

@Stateless
@RolesAllowed({
    Roles.DESK,
    Roles.GUARD,
    Roles.CCTV,
    Roles.MANAGER,
    Roles.HEAD_OFFICE,
    Roles.AUDITOR,
    Roles.ADMIN,
    Roles.SYSTEM
})
public class MessagesDoor implements Messages {

    private static final int LONGEST_REASON = 500;

    @Inject
    MessageBook book;

    @Inject
    MessageList list;

    @Inject
    ChannelSettings settings;

    @Inject
    Clock clock;

    @PersistenceContext(unitName = "platform")
    EntityManager entities;

    @Override
    @Guarded({Role.MANAGER, Role.HEAD_OFFICE})
    public Slice<MessageView> list(MessageQuery query) {
        return list.page(query);
    }

    @Override
    @Guarded
    public List<MessageChannel> openChannels() {
        return settings.open();
    }

    @Override
    @Guarded({Role.MANAGER, Role.HEAD_OFFICE})
    public MessageView retry(MessageRef ref) {
        QueuedMessage message = seen(ref.id());
        book.refuseUnlessOpen(message.channel());
        message.retry(clock.instant());
        book.record(message, "MESSAGE_RETRIED", null);
        return shown(message);
    }

    @Override
    @Guarded({Role.MANAGER, Role.HEAD_OFFICE})
    public MessageView discard(Discard command) {
        QueuedMessage message = seen(command.id());
        String reason = judged(command.reason());
        message.discard(clock.instant());
        book.record(message, "MESSAGE_DISCARDED", reason);
        return shown(message);
    }

    private QueuedMessage seen(String id) {
        return book.lock(list.one(id).getId());
    }

    private MessageView shown(QueuedMessage message) {
        entities.flush();
        return list.one(message.id());
    }

    private static String judged(String typed) {
        String reason = Texts.clean(typed);
        FieldErrors errors = new FieldErrors();
        errors.unless(reason != null, "reason", "REQUIRED");
        errors.unless(Texts.length(reason) <= LONGEST_REASON, "reason", "TOO_LONG", LONGEST_REASON);
        errors.refuse();
        return reason;
    }
}
