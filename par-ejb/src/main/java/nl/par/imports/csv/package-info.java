// SPDX-License-Identifier: EUPL-1.2
/** Reads the rows of a CSV file in constant memory. */
@NullMarked
package nl.par.imports.csv;

import org.jspecify.annotations.NullMarked;
