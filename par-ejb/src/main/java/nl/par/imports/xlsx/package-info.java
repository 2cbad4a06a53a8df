// SPDX-License-Identifier: EUPL-1.2
/** Reads the rows of the first sheet of an XLSX workbook, which may be hostile. */
@NullMarked
package nl.par.imports.xlsx;

import org.jspecify.annotations.NullMarked;
