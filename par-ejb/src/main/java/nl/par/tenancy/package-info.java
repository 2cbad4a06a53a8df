// SPDX-License-Identifier: EUPL-1.2
/** Whose data this is. Both locks of isolation hang here; without a tenant both raise, neither filters to nothing. */
@NullMarked
package nl.par.tenancy;

import org.jspecify.annotations.NullMarked;
