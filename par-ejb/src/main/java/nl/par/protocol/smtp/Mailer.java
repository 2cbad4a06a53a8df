// SPDX-License-Identifier: EUPL-1.2
package nl.par.protocol.smtp;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import nl.par.kernel.ParConfig;

/** The way to the organisation's mail server, {@code par.mail.host}. Without that setting no mail is sent, and it says so. */
@ApplicationScoped
public class Mailer {

    private static final String PATIENCE = "10000";

    private ParConfig config = new ParConfig();

    /** For the container's proxy only. */
    protected Mailer() {}

    /** Reads the settings at each mail, so that a change takes no restart. */
    @Inject
    public Mailer(ParConfig config) {
        this.config = config;
    }

    /** Whether there is a mail server. */
    public boolean on() {
        return config.mailHost().isPresent();
    }

    /**
     * Hands the mail to the server.
     *
     * @throws NotTaken when the server did not take it; nothing was sent then
     */
    public void send(String to, String subject, String text) throws NotTaken {
        try {
            Transport.send(mail(to, subject, text));
        } catch (MessagingException failure) {
            throw new NotTaken(failure);
        }
    }

    private MimeMessage mail(String to, String subject, String text) throws MessagingException {
        Properties settings = new Properties();
        settings.setProperty("mail.smtp.host", config.mailHost().orElseThrow());
        settings.setProperty("mail.smtp.port", String.valueOf(config.mailPort()));
        settings.setProperty("mail.smtp.starttls.enable", "true");
        settings.setProperty("mail.smtp.connectiontimeout", PATIENCE);
        settings.setProperty("mail.smtp.timeout", PATIENCE);
        settings.setProperty("mail.smtp.writetimeout", PATIENCE);
        MimeMessage mail = new MimeMessage(Session.getInstance(settings));
        mail.setFrom(new InternetAddress(config.mailFrom()));
        mail.setRecipient(Message.RecipientType.TO, new InternetAddress(to));
        mail.setSubject(subject, StandardCharsets.UTF_8.name());
        mail.setText(text, StandardCharsets.UTF_8.name());
        mail.setHeader("Auto-Submitted", "auto-generated");
        return mail;
    }

    /** The mail server was away, or refused. */
    public static final class NotTaken extends Exception {

        private static final long serialVersionUID = 1L;

        NotTaken(Throwable cause) {
            super(cause);
        }
    }
}
