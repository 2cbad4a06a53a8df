// SPDX-License-Identifier: EUPL-1.2
package nl.par.incident;

/**
 * What was done at once.
 *
 * @param gesust the situation was calmed
 * @param alarm the alarm was pressed
 * @param gebeld112 112 was called
 * @param politieKwam the police came
 * @param verwijderd the person was removed
 */
public record AcuteResponse(boolean gesust, boolean alarm, boolean gebeld112, boolean politieKwam, boolean verwijderd) {

    /** Nothing told yet. */
    public static final AcuteResponse NONE = new AcuteResponse(false, false, false, false, false);
}
