// SPDX-License-Identifier: EUPL-1.2
/** The shared library: the letters of the norm, and good practice that organisations contribute and the steward approves. No persons. */
@NullMarked
package nl.par.library;

import org.jspecify.annotations.NullMarked;
