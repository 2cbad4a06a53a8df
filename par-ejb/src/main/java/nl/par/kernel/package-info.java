// SPDX-License-Identifier: EUPL-1.2
/** What every package may lean on: refusals, settings, the clock, the schema. Knows nothing of PAR's features. */
@NullMarked
package nl.par.kernel;

import org.jspecify.annotations.NullMarked;
