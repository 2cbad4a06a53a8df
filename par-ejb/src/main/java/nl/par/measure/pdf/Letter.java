// SPDX-License-Identifier: EUPL-1.2
package nl.par.measure.pdf;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A letter, whole but for its looks.
 *
 * @param date the day on the letter
 * @param reference by which the sender finds it back; holds no personal data
 * @param subject also the title of the PDF
 * @param closing who signs
 * @param attachments names of what is sent along; may be empty
 */
public record Letter(
        Sender sender,
        Addressee addressee,
        LocalDate date,
        String reference,
        String subject,
        List<LetterBlock> body,
        Closing closing,
        List<String> attachments) {

    public Letter {
        body = List.copyOf(body);
        attachments = List.copyOf(attachments);
    }

    /**
     * The organisation that writes.
     *
     * @param colour the accent as {@code #rrggbb}
     * @param logoSvg the logo as SVG text, if there is one
     */
    public record Sender(
            String organisation,
            String department,
            String returnAddress,
            String visitingAddress,
            Contact contact,
            String website,
            String colour,
            Optional<String> logoSvg) {}

    /** Whom the reader may call or mail. */
    public record Contact(String name, String phone, String email) {}

    /** The name and the address lines as they show in the window of the envelope. */
    public record Addressee(String name, List<String> lines) {

        public Addressee {
            lines = List.copyOf(lines);
        }
    }

    /** On whose behalf, who, and as what. */
    public record Closing(String onBehalfOf, String name, String role) {}
}
