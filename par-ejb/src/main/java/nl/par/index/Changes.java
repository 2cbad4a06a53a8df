// SPDX-License-Identifier: EUPL-1.2
package nl.par.index;

import java.util.List;

/** Lines of the change log in order, and what the database showed when they were read. */
record Changes(List<ChangeLine> lines, Snapshot snapshot) {}
