// SPDX-License-Identifier: EUPL-1.2
package nl.par.identity;

import java.util.List;
import java.util.UUID;
import nl.par.person.match.Certainty;

/**
 * Two persons who may be the same, in the list.
 *
 * @param een how the first is called
 * @param twee how the second is called
 * @param redenenVoor what speaks for it
 * @param redenenTegen what speaks against it
 */
public record PairLine(
        UUID id, String een, String twee, Certainty zekerheid, List<String> redenenVoor, List<String> redenenTegen) {}
