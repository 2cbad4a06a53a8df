// SPDX-License-Identifier: EUPL-1.2
package nl.par.measure;

import java.time.LocalDate;
import nl.par.tenancy.LegalNature;

/**
 * For how long a measure holds, and why (R1).
 *
 * @param from first day
 * @param until last day
 * @param review when it must be looked at again, between the two
 * @param motivation why this term suits this person
 * @param nature decides the remedy (R3)
 */
public record Terms(LocalDate from, LocalDate until, LocalDate review, String motivation, LegalNature nature) {}
