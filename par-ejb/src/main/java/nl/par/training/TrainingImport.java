// SPDX-License-Identifier: EUPL-1.2
package nl.par.training;

import java.util.List;

/**
 * What became of a list of participants.
 *
 * @param opgeslagen how many were new
 * @param bekend how many stood there already
 * @param fouten why nothing was stored; with a fault the whole list waits
 */
public record TrainingImport(int opgeslagen, int bekend, List<Fault> fouten) {

    /** What is wrong with a line; never what stood in it. */
    public record Fault(long regel, String reden) {}
}
