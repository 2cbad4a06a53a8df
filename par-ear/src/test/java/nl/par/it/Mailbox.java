// SPDX-License-Identifier: EUPL-1.2
package nl.par.it;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.Arrays;
import java.util.List;

/** The mail server of the tests: a real one, that delivers to nobody but the tests. */
public final class Mailbox {

    private static final GreenMail SERVER = start();

    private Mailbox() {}

    private static GreenMail start() {
        GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        return server;
    }

    /** For the setting {@code par.mail.port}. */
    static int port() {
        return SERVER.getSmtp().getPort();
    }

    /** The subjects of all mail to this address, oldest first. */
    public static List<String> subjects(String address) {
        return mail(address).stream().map(Mailbox::subject).toList();
    }

    /** All mail to this address as it went over the line. */
    public static List<String> texts(String address) {
        return mail(address).stream().map(GreenMailUtil::getWholeMessage).toList();
    }

    private static List<MimeMessage> mail(String address) {
        return Arrays.stream(SERVER.getReceivedMessages())
                .filter(message -> address.equals(recipient(message)))
                .toList();
    }

    private static String subject(MimeMessage message) {
        try {
            return message.getSubject();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String recipient(MimeMessage message) {
        try {
            return message.getAllRecipients()[0].toString();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
