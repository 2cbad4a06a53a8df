// SPDX-License-Identifier: EUPL-1.2
package nl.par.imports;

import org.jspecify.annotations.Nullable;

/**
 * Why a row is not stored. Never what stands in it.
 *
 * @param regel the line in the file, counted from 1
 * @param kolom the column, or nothing when it concerns the row
 * @param reden in plain Dutch
 */
public record Fault(long regel, @Nullable String kolom, String reden) {}
