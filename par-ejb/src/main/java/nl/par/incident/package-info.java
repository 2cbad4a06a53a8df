// SPDX-License-Identifier: EUPL-1.2
/** Reporting what happened: the report, its drafts and attachments, the care concern in its own lane, and the second pair of eyes. */
@NullMarked
package nl.par.incident;

import org.jspecify.annotations.NullMarked;
