// SPDX-License-Identifier: EUPL-1.2
/** Asks a ClamAV daemon over its INSTREAM protocol whether a file holds a virus. Only this package speaks that protocol. */
@NullMarked
package nl.par.incident.clamd;

import org.jspecify.annotations.NullMarked;
