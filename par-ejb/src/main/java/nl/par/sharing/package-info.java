// SPDX-License-Identifier: EUPL-1.2
/**
 * Sharing between organisations (R12): the dated legal bases, the way of sharing that each side chose, the one rule that says what is in force
 * at a moment, and what may be seen because of it. No path leads from one organisation's session to another's tables.
 */
@NullMarked
package nl.par.sharing;

import org.jspecify.annotations.NullMarked;
