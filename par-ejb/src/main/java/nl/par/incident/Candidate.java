// SPDX-License-Identifier: EUPL-1.2
package nl.par.incident;

import java.util.List;
import nl.par.person.PersonView;

/**
 * A registered person who may be the one in a report.
 *
 * @param zekerheid how sure, in words
 * @param redenenVoor what speaks for it
 * @param redenenTegen what speaks against it
 */
public record Candidate(PersonView persoon, String zekerheid, List<String> redenenVoor, List<String> redenenTegen) {}
