package wanbi.platform.internal.exchange;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import wanbi.kernel.CurrentStaff;
import wanbi.kernel.InvalidInput;
import wanbi.platform.api.Guarded;
import wanbi.platform.api.IdempotentReplies;
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
@Guarded
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class RepliesDoor implements IdempotentReplies {

    static final Duration REMEMBERED = Duration.ofHours(24);
    private static final int LONGEST_KEY = 200;
    private static final String FIELD = "Idempotency-Key";

    @Inject
    ReplyTable table;

    @Inject
    CurrentStaff staff;

    @Inject
    Clock clock;

    @Override
    public Optional<Reply> claim(Key key) {
        refuseUnlessKey(key);
        Instant now = clock.instant();
        if (table.claim(staff.id(), key, Timestamp.from(now), Timestamp.from(now.minus(REMEMBERED)))) {
            return Optional.empty();
        }
        ReplyTable.Row earlier = table.read(staff.id(), key);
        if (!earlier.request().equals(key.request())) {
            throw new KeyReused();
        }
        return Optional.of(earlier.reply());
    }

    @Override
    public void remember(Key key, Reply reply) {
        table.remember(staff.id(), key, reply);
    }

    private static void refuseUnlessKey(Key key) {
        if (key.key() == null || key.key().isBlank()) {
            throw new InvalidInput(FIELD, "REQUIRED");
        }
        if (key.key().length() > LONGEST_KEY) {
            throw new InvalidInput(FIELD, "TOO_LONG", LONGEST_KEY);
        }
    }
}
