// SPDX-License-Identifier: EUPL-1.2
package nl.par.protocol;

/**
 * How reporters look back. Below five answers only that there are few: nobody can be recognised (R19).
 *
 * @param antwoorden how many said something; 0 while there are fewer than five
 * @param gehoord how many felt heard
 * @param opnieuw how many would report again
 */
public record ExperienceFigures(long antwoorden, long gehoord, long opnieuw) {}
