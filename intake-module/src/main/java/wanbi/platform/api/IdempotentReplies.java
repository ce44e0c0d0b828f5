package wanbi.platform.api;

import java.util.Optional;

/** Remembers answers under the client's Idempotency-Key for 24 hours (http-api.md conventions). */
public interface IdempotentReplies {

    /**
     * Claims the key in the running transaction; a second caller with the same key waits until the first is done.
     *
     * @return the earlier answer for the same key and body; empty when the caller has to do the work, and then to
     *     {@link #remember} its answer in the same transaction
     * @throws wanbi.kernel.BusinessRuleViolation {@code IDEMPOTENCY_KEY_REUSED} (422) for the same key with another body
     */
    Optional<Reply> claim(Key key);

    void remember(Key key, Reply reply);

    /** @param request hash of method, path and body */
    record Key(String key, String request) implements OwnAccount.OwnScoped {}

    /** @param location header, may be null */
    record Reply(int status, String location, String body) {}
}
