// SPDX-License-Identifier: EUPL-1.2
/** The only place that writes OpenDocument spreadsheets; knows cells, not figures. */
@NullMarked
package nl.par.report.ods;

import org.jspecify.annotations.NullMarked;
