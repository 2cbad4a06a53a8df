// SPDX-License-Identifier: EUPL-1.2
/** Reporting an incident and what follows on it, as pages and through the API: report, draft, attachment, review, care concern. */
@NullMarked
package nl.par.web.incident;

import org.jspecify.annotations.NullMarked;
