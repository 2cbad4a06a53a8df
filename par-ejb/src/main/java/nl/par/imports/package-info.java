// SPDX-License-Identifier: EUPL-1.2
/**
 * Taking over an existing register from a file: delivered in pieces, examined, shown before anything is stored, and stored in small steps that
 * go on after a crash.
 */
@NullMarked
package nl.par.imports;

import org.jspecify.annotations.NullMarked;
