package wanbi.platform.internal.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import wanbi.platform.api.MessageChannel;

/** What the company has set up (docs/operations.md). */
@ApplicationScoped
class ChannelSettings {

    private static final int IMPLICIT_TLS = 465;

    @Inject
    @ConfigProperty(name = "wanbi.smtp.host")
    Optional<String> mailHost;

    @Inject
    @ConfigProperty(name = "wanbi.smtp.port")
    Optional<Integer> mailPort;

    @Inject
    @ConfigProperty(name = "wanbi.smtp.user")
    Optional<String> mailUser;

    @Inject
    @ConfigProperty(name = "wanbi.smtp.password")
    Optional<String> mailPassword;

    @Inject
    @ConfigProperty(name = "wanbi.smtp.from")
    Optional<String> mailFrom;

    @Inject
    @ConfigProperty(name = "wanbi.smtp.tls")
    Optional<Boolean> mailTls;

    @Inject
    @ConfigProperty(name = "wanbi.sms.url")
    Optional<String> smsUrl;

    @Inject
    @ConfigProperty(name = "wanbi.sms.secret")
    Optional<String> smsSecret;

    @Inject
    @ConfigProperty(name = "wanbi.chat.url")
    Optional<String> chatUrl;

    @Inject
    @ConfigProperty(name = "wanbi.chat.secret")
    Optional<String> chatSecret;

    boolean isOpen(MessageChannel channel) {
        return switch (channel) {
            case MAIL -> mailHost.isPresent() && mailFrom.isPresent();
            case SMS -> smsUrl.isPresent() && smsSecret.isPresent();
            case CHAT -> chatUrl.isPresent() && chatSecret.isPresent();
        };
    }

    List<MessageChannel> open() {
        return Arrays.stream(MessageChannel.values()).filter(this::isOpen).toList();
    }

    Set<MessageChannel> closed() {
        Set<MessageChannel> closed = EnumSet.allOf(MessageChannel.class);
        closed.removeAll(open());
        return closed;
    }

    MailServer mailServer() {
        int port = mailPort.orElse(587);
        return new MailServer(
                mailHost.orElseThrow(),
                port,
                mailUser.orElse(null),
                mailPassword.orElse(null),
                mailFrom.orElseThrow(),
                mailTls.orElse(true),
                port == IMPLICIT_TLS);
    }

    Gateway gateway(MessageChannel channel) {
        return channel == MessageChannel.SMS
                ? new Gateway(smsUrl.orElseThrow(), smsSecret.orElseThrow())
                : new Gateway(chatUrl.orElseThrow(), chatSecret.orElseThrow());
    }
}
