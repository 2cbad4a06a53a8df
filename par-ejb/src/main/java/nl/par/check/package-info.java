// SPDX-License-Identifier: EUPL-1.2
/**
 * The check before a contact: what colleagues may know of a person to be prepared, and the record of who looked for whom and why. The card is
 * a projection that upper packages write through {@link nl.par.check.Cards}; it never holds narrative or an affected colleague.
 */
@NullMarked
package nl.par.check;

import org.jspecify.annotations.NullMarked;
