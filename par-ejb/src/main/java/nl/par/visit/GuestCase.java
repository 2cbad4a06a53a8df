// SPDX-License-Identifier: EUPL-1.2
package nl.par.visit;

import java.time.LocalDate;
import nl.par.casefile.OutsideCase;

/**
 * A dossier of another organisation, for a guest.
 *
 * @param organisation name of its owner
 * @param lastDay until when she may read it
 * @param contact whom to call at the owner's
 */
public record GuestCase(String organisation, OutsideCase file, LocalDate lastDay, String contact, String telephone) {}
