package wanbi.platform.internal.outbox;

import java.util.Properties;

/**
 * The company's own mail server.
 *
 * @param user null to send without signing in
 * @param tls never in clear; {@code implicitTls} from the first byte on, else by STARTTLS
 */
record MailServer(String host, int port, String user, String password, String from, boolean tls, boolean implicitTls) {

    private static final String TEN_SECONDS = "10000";

    /** Each step is bounded, so that an attempt ends well before its lease. */
    Properties properties() {
        Properties smtp = new Properties();
        smtp.setProperty("mail.smtp.connectiontimeout", TEN_SECONDS);
        smtp.setProperty("mail.smtp.timeout", TEN_SECONDS);
        smtp.setProperty("mail.smtp.writetimeout", TEN_SECONDS);
        smtp.setProperty("mail.smtp.auth", Boolean.toString(user != null));
        smtp.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        smtp.setProperty("mail.smtp.ssl.enable", Boolean.toString(tls && implicitTls));
        smtp.setProperty("mail.smtp.starttls.enable", Boolean.toString(tls && !implicitTls));
        smtp.setProperty("mail.smtp.starttls.required", Boolean.toString(tls && !implicitTls));
        return smtp;
    }

    @Override
    public String toString() {
        return "MailServer[" + host + ":" + port + "]";
    }
}
