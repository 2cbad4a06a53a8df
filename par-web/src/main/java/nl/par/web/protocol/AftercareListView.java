// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.protocol;

import nl.par.protocol.ExperienceFigures;
import nl.par.web.page.Table;

/**
 * Care for colleagues.
 *
 * @param arranges whether the reader arranges the care for others as well
 * @param unit whether this is the list of others
 * @param looks how reporters look back
 */
public record AftercareListView(boolean arranges, boolean unit, Table table, ExperienceFigures looks) {}
