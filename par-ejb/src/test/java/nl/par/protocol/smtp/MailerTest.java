// SPDX-License-Identifier: EUPL-1.2
package nl.par.protocol.smtp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.internet.MimeMessage;
import java.util.Optional;
import nl.par.kernel.ParConfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class MailerTest {

    @RegisterExtension
    static final GreenMailExtension SERVER = new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort())
            .withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());

    @Test
    void a_mail_arrives_as_it_was_written_and_says_that_no_person_sent_it() throws Exception {
        mailer(SERVER.getSmtp().getPort()).send("adviseur@overijssel.example", "Er wacht een taak in PAR", "Log in.\n");

        MimeMessage mail = SERVER.getReceivedMessages()[0];
        assertThat(mail.getSubject()).isEqualTo("Er wacht een taak in PAR");
        assertThat(mail.getFrom()[0]).hasToString("par@overijssel.example");
        assertThat(mail.getAllRecipients()[0]).hasToString("adviseur@overijssel.example");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(mail.getContent().toString().strip()).isEqualTo("Log in.");
    }

    @Test
    void a_server_that_is_away_is_told_to_the_caller_so_that_the_mail_is_tried_again() {
        assertThatExceptionOfType(Mailer.NotTaken.class)
                .isThrownBy(() -> mailer(1).send("adviseur@overijssel.example", "Taak", "Log in."));
    }

    @Test
    void without_a_server_there_is_no_mail() {
        assertThat(new Mailer(new Settings(Optional.empty(), 25)).on()).isFalse();
    }

    private static Mailer mailer(int port) {
        return new Mailer(new Settings(Optional.of("127.0.0.1"), port));
    }

    private static final class Settings extends ParConfig {

        private final Optional<String> host;
        private final int port;

        private Settings(Optional<String> host, int port) {
            this.host = host;
            this.port = port;
        }

        @Override
        public Optional<String> mailHost() {
            return host;
        }

        @Override
        public int mailPort() {
            return port;
        }

        @Override
        public String mailFrom() {
            return "par@overijssel.example";
        }
    }
}
