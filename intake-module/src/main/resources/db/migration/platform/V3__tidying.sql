-- What is forgotten at night is found by its age.
create index failed_try_age on platform.failed_try (at);
create index token_expiry on platform.token (expires_at);
create index idempotent_reply_age on platform.idempotent_reply (claimed_at);
