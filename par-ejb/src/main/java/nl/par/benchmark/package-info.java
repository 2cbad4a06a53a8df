// SPDX-License-Identifier: EUPL-1.2
/**
 * Comparing organisations by figures that each of them released: counts of a finished year without the small ones. Nothing here asks
 * another organisation's register anything.
 */
@NullMarked
package nl.par.benchmark;

import org.jspecify.annotations.NullMarked;
