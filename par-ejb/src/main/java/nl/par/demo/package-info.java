// SPDX-License-Identifier: EUPL-1.2
/**
 * Fills the demo organisations with made-up stories, through the use cases and as the demo colleagues, so that nothing in the
 * demo exists that a user could not have made. Only with {@code par.demo=true}; nothing depends on it.
 */
@NullMarked
package nl.par.demo;

import org.jspecify.annotations.NullMarked;
