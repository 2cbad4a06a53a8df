// SPDX-License-Identifier: EUPL-1.2
/**
 * The protocol <em>agressie en geweld</em> as work: what must happen after a report, by whom and by when, after the norm. Tasks
 * come into being with the report and end with the act that fulfils them, or by the word of a colleague.
 */
@NullMarked
package nl.par.protocol;

import org.jspecify.annotations.NullMarked;
