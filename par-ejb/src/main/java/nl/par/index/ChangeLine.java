// SPDX-License-Identifier: EUPL-1.2
package nl.par.index;

import java.util.UUID;

/** A line of the change log: this record must be read again. */
record ChangeLine(UUID record, Position position) {}
