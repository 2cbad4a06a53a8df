// SPDX-License-Identifier: EUPL-1.2
/** The doors of taking over a register: the page with upload, preview, progress and report, and the API. */
@NullMarked
package nl.par.web.imports;

import org.jspecify.annotations.NullMarked;
