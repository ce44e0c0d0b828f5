package wanbi.platform.internal.outbox;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.Optional;

/** Carries mail to the company's own server, which brings it further. */
final class MailCarrier {

    private final MailServer server;
    private final Clock clock;

    MailCarrier(MailServer server, Clock clock) {
        this.server = server;
        this.clock = clock;
    }

    /** Empty when the server has taken it. */
    Optional<Failure> carry(Outgoing outgoing) {
        Session session = Session.getInstance(server.properties());
        try (Transport transport = session.getTransport("smtp")) {
            MimeMessage mail = mail(session, outgoing);
            transport.connect(server.host(), server.port(), server.user(), server.password());
            transport.sendMessage(mail, mail.getAllRecipients());
            return Optional.empty();
        } catch (AddressException e) {
            return Optional.of(Failure.BAD_ADDRESS);
        } catch (AuthenticationFailedException e) {
            return Optional.of(Failure.SIGN_IN_REFUSED);
        } catch (SendFailedException e) {
            return Optional.of(e.getInvalidAddresses() == null ? Failure.REFUSED_FOR_NOW : refusedAddress(e));
        } catch (MessagingException e) {
            return Optional.of(
                    e.getCause() instanceof SocketTimeoutException ? Failure.TIMED_OUT : Failure.UNREACHABLE);
        }
    }

    /** A full mailbox (4xx) may be emptied; one that is not there (5xx) will not come. */
    private static Failure refusedAddress(SendFailedException e) {
        boolean forNow = String.valueOf(e.getNextException()).matches("(?s).*: 4\\d\\d .*");
        return forNow ? Failure.REFUSED_FOR_NOW : Failure.BAD_ADDRESS;
    }

    private MimeMessage mail(Session session, Outgoing outgoing) throws MessagingException {
        InternetAddress from = new InternetAddress(server.from(), true);
        MimeMessage mail = new Numbered(session, outgoing.id(), from);
        mail.setFrom(from);
        mail.setRecipient(
                RecipientType.TO, new InternetAddress(outgoing.letter().to(), true));
        mail.setSubject(outgoing.letter().subject(), StandardCharsets.UTF_8.name());
        mail.setText(outgoing.letter().text(), StandardCharsets.UTF_8.name());
        mail.setHeader(HttpCarrier.ID_HEADER, outgoing.id());
        mail.setHeader("Auto-Submitted", "auto-generated");
        mail.setSentDate(Date.from(clock.instant()));
        mail.saveChanges();
        return mail;
    }

    /** Carries our own number instead of a new one each time, so that a mailbox can drop the rare repeat. */
    private static final class Numbered extends MimeMessage {

        private final String number;

        Numbered(Session session, String id, InternetAddress from) {
            super(session);
            this.number = "<" + id + from.getAddress().replaceFirst(".*@", "@") + ">";
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", number);
        }
    }
}
