// SPDX-License-Identifier: EUPL-1.2
package nl.par.police;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands on the form for the police. No name of a colleague and no home address (R15, R16): the filer is reached at the
 * employer or under number.
 *
 * @param number by which the organisation finds it back
 * @param colour the accent of the organisation as {@code #rrggbb}
 * @param filer who files, how she is reached, and whom the police calls
 * @param person what is known of the person concerned
 * @param events what happened, oldest first
 */
record PoliceForm(
        String organisation,
        String number,
        String colour,
        LocalDate day,
        List<Field> filer,
        List<Field> marks,
        List<String> offences,
        @Nullable String complaint,
        List<Field> person,
        List<Event> events) {

    /** A label and what is known under it. */
    record Field(String label, String text) {}

    /**
     * One thing that happened.
     *
     * @param answers the seven Ws, then what else was told
     * @param statements facts and quotes, never an assessment
     */
    record Event(String title, List<Field> answers, List<String> statements) {}
}
