package wanbi.platform.api;

import java.util.List;
import java.util.Set;
import wanbi.kernel.SiteCode;
import wanbi.kernel.Slice;
import wanbi.kernel.UnknownThing;

/**
 * What the site has sent and what it could not. Roles: MANAGER of the site, HEAD_OFFICE. Messages about a case that is
 * hidden from the caller read as unknown (I16).
 */
public interface Messages {

    /** Newest first. */
    Slice<MessageView> list(MessageQuery query);

    /** Channels that are set up; any staff, so that a page offers no other. */
    List<MessageChannel> openChannels();

    /**
     * Sends again what had been given up, from the first attempt on.
     *
     * @throws wanbi.kernel.BusinessRuleViolation {@code MESSAGE_STATE}, {@code CHANNEL_NOT_SET_UP}
     */
    MessageView retry(MessageRef message);

    /** Nothing is sent any more; address and text are forgotten, the reason is journaled. */
    MessageView discard(Discard command);

    /**
     * @param site null for all sites of the caller
     * @param states empty for all that is not settled yet
     */
    record MessageQuery(SiteCode site, Set<String> states, int limit, String after) implements Scoped {
        @Override
        public Subject subject() {
            return site == null ? Subject.ANYWHERE : Subject.of(site);
        }
    }

    /** The id begins with the site's code. */
    record MessageRef(String id) implements Scoped {
        @Override
        public Subject subject() {
            return siteOf(id);
        }
    }

    record Discard(String id, String reason) implements Scoped {
        @Override
        public Subject subject() {
            return siteOf(id);
        }
    }

    private static Subject siteOf(String id) {
        String site = id == null ? "" : id.replaceFirst("-.*", "");
        if (!SiteCode.isValid(site)) {
            throw new UnknownThing("message");
        }
        return Subject.of(new SiteCode(site));
    }
}
