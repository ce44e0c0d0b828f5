package wanbi.platform.internal.outbox;

import wanbi.platform.api.Masking;
import wanbi.platform.api.Message;

/** To whom a message goes, as a list may show it (I17). */
final class Recipient {

    private Recipient() {}

    static String masked(Message message) {
        return switch (message.channel()) {
            case MAIL -> mail(message.address());
            case SMS -> Masking.phone(message.address());
            case CHAT -> message.site().value();
        };
    }

    /** {@code w***@example.com} */
    static String mail(String address) {
        int at = address.lastIndexOf('@');
        return at < 1 ? "***" : address.substring(0, address.offsetByCodePoints(0, 1)) + "***" + address.substring(at);
    }
}
