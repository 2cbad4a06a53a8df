// SPDX-License-Identifier: EUPL-1.2
/** Measures the whole of PAR over HTTP at a size that no single organisation reaches; never part of the tests. */
@NullMarked
package nl.par.bench;

import org.jspecify.annotations.NullMarked;
