// SPDX-License-Identifier: EUPL-1.2
package nl.par.index;

/** In what way an index does not hold what the database says. */
enum Difference {
    MISSING,
    ORPHANED,
    OUTDATED,
    EXPOSED
}
