// SPDX-License-Identifier: EUPL-1.2
package nl.par.casefile;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A colleague who may read a dossier.
 *
 * @param id of the involvement
 * @param reden why
 * @param vanaf first day
 * @param totEnMet last day
 * @param toegekendDoor who granted it
 * @param versie the ETag
 */
public record InvolvedColleague(
        UUID id, String naam, String reden, LocalDate vanaf, LocalDate totEnMet, String toegekendDoor, int versie) {}
