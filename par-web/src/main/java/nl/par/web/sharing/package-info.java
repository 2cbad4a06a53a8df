// SPDX-License-Identifier: EUPL-1.2
/** How the organisation shares with others: chosen modes, legal bases and what is in force. */
@NullMarked
package nl.par.web.sharing;

import org.jspecify.annotations.NullMarked;
