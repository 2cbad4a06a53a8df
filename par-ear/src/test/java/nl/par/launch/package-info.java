// SPDX-License-Identifier: EUPL-1.2
/** Tests of what the launcher decides before it starts anything. */
@NullMarked
package nl.par.launch;

import org.jspecify.annotations.NullMarked;
