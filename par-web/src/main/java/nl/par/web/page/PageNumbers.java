// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.page;

/**
 * Where the reader is in a long list.
 *
 * @param current from 1
 * @param last at least 1
 * @param base address to which the number is appended: {@code /dossiers?pagina=}
 */
public record PageNumbers(int current, int last, String base) {}
