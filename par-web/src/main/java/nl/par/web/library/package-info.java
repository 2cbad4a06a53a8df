// SPDX-License-Identifier: EUPL-1.2
/** The shared library: letters of the norm and good practice, to read, to contribute and to decide about. */
@NullMarked
package nl.par.web.library;

import org.jspecify.annotations.NullMarked;
