// SPDX-License-Identifier: EUPL-1.2
/** The only place that writes comma-separated files; knows cells, not figures. */
@NullMarked
package nl.par.kernel.csv;

import org.jspecify.annotations.NullMarked;
