// SPDX-License-Identifier: EUPL-1.2
/** The annual report: the page with tables and charts, the downloads, and {@code /api/v1/jaarverslagen}. */
@NullMarked
package nl.par.web.report;

import org.jspecify.annotations.NullMarked;
