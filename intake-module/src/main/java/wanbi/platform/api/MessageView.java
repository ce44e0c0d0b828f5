package wanbi.platform.api;

import java.time.Instant;

/** A message of the outbox, as the manager sees it; its text is nobody's to read again. */
public final class MessageView {

    private final String id;
    private final String site;
    private final String channel;
    private final String template;
    private final String about;
    private final String recipient;
    private final String state;
    private final int attempts;
    private final Instant dueAt;
    private final String failure;
    private final String postedBy;
    private final Instant postedAt;
    private final Instant endedAt;

    public MessageView(
            String id,
            String site,
            String channel,
            String template,
            String about,
            String recipient,
            String state,
            int attempts,
            Instant dueAt,
            String failure,
            String postedBy,
            Instant postedAt,
            Instant endedAt) {
        this.id = id;
        this.site = site;
        this.channel = channel;
        this.template = template;
        this.about = about;
        this.recipient = recipient;
        this.state = state;
        this.attempts = attempts;
        this.dueAt = dueAt;
        this.failure = failure;
        this.postedBy = postedBy;
        this.postedAt = postedAt;
        this.endedAt = endedAt;
    }

    public String getId() {
        return id;
    }

    public String getSite() {
        return site;
    }

    public String getChannel() {
        return channel;
    }

    /** Code of the words that were filled. */
    public String getTemplate() {
        return template;
    }

    /** Number of the case or item it speaks of; null when of none. */
    public String getAbout() {
        return about == null ? null : about.substring(about.indexOf(':') + 1);
    }

    /** Masked. */
    public String getRecipient() {
        return recipient;
    }

    /** WAITING, SENDING, SENT, NO_CHANNEL, FAILED or DISCARDED. */
    public String getState() {
        return state;
    }

    public int getAttempts() {
        return attempts;
    }

    /** When it is tried next; null when it is not. */
    public Instant getDueAt() {
        return dueAt;
    }

    /** Why the last attempt failed, as a code; null when none did. */
    public String getFailure() {
        return failure;
    }

    public String getPostedBy() {
        return postedBy;
    }

    public Instant getPostedAt() {
        return postedAt;
    }

    public Instant getEndedAt() {
        return endedAt;
    }

    /** Nothing happens to it unless somebody decides. */
    public boolean isStuck() {
        return "FAILED".equals(state) || "NO_CHANNEL".equals(state);
    }
}
