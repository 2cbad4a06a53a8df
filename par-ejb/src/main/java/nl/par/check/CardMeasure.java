// SPDX-License-Identifier: EUPL-1.2
package nl.par.check;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A measure on a card, with what a colleague must do because of it.
 *
 * @param measure the measure's id, by which it is ended later
 * @param label what it is called: {@code Waarschuwingsbrief}
 * @param precautions what to do, in plain sentences ("Alleen op kantoor, via de teamleider."); may be empty
 * @param from first day in force
 * @param until last day in force; every measure ends (R1)
 */
public record CardMeasure(UUID measure, String label, List<String> precautions, LocalDate from, LocalDate until) {

    CardMeasure endedOn(LocalDate day) {
        return new CardMeasure(measure, label, precautions, from, day.isBefore(until) ? day : until);
    }

    /** The same as something of one day, without a term. */
    CardEvent asEvent() {
        return new CardEvent(measure, label, from);
    }

    boolean inForce(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }
}
