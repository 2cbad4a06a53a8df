// SPDX-License-Identifier: EUPL-1.2
/**
 * An organisation leaves: everything it has in one archive of open formats, and afterwards its removal with a signed proof. Reads the
 * database's own catalogue, so that a new table is never forgotten.
 */
@NullMarked
package nl.par.departure;

import org.jspecify.annotations.NullMarked;
