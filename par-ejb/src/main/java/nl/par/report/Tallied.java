// SPDX-License-Identifier: EUPL-1.2
package nl.par.report;

import java.util.UUID;

/**
 * One mark on the tally: this report carries this kind, or in this case that was imposed.
 *
 * @param of the report or the case; counts once in the total, whatever it carries
 * @param row the row in which it counts
 */
public record Tallied<R>(UUID of, R row) {}
