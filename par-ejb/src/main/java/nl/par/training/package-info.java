// SPDX-License-Identifier: EUPL-1.2
/** Who followed which training of the norm: entered one by one or from a list, without a name after its term, and counted per year. */
@NullMarked
package nl.par.training;

import org.jspecify.annotations.NullMarked;
