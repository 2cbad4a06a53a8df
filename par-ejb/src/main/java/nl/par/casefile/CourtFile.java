// SPDX-License-Identifier: EUPL-1.2
package nl.par.casefile;

import java.time.LocalDate;
import java.util.List;

/**
 * A whole dossier for a court, without colleagues (R16).
 *
 * @param colour the accent of the organisation as {@code #rrggbb}
 * @param about what is known of the person, as pairs of label and text
 * @param made the day on which it was made
 * @param parts everything in the order in which it happened
 */
public record CourtFile(
        String organisation,
        String colour,
        String number,
        String person,
        List<Known> about,
        LocalDate made,
        List<Part> parts) {

    /**
     * Something known of the person.
     *
     * @param words whether the text is PAR's own and not somebody's name or address
     */
    public record Known(String label, String text, boolean words) {

        public Known(String label, String text) {
            this(label, text, false);
        }
    }

    /**
     * One thing that happened.
     *
     * @param kind what it is; of a note also whether it is fact, quote or assessment
     * @param disputed whether the person concerned disputes it
     * @param text what was told, possibly empty
     */
    public record Part(String moment, String kind, String title, boolean disputed, String text) {}
}
