// SPDX-License-Identifier: EUPL-1.2
package nl.par.casefile;

import java.util.List;

/**
 * A dossier as somebody outside the organisation may read it: without colleagues (R16), comments and BSN.
 *
 * @param about what is known of the person
 * @param parts what happened, in order
 */
public record OutsideCase(String number, String person, List<CourtFile.Known> about, List<CourtFile.Part> parts) {}
