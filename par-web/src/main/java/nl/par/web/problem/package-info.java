// SPDX-License-Identifier: EUPL-1.2
/**
 * What goes wrong, said in one place: every refusal and every failure becomes problem+json (RFC 9457) at the API and a plain
 * page elsewhere. Nothing of the input, of the code or of another organisation shows in it.
 */
@NullMarked
package nl.par.web.problem;

import org.jspecify.annotations.NullMarked;
