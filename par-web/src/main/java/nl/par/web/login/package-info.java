// SPDX-License-Identifier: EUPL-1.2
/**
 * Who comes in: log-in of colleagues through the organisation's identity provider, tokens of other systems, log-out, and
 * the end of a session without loss of work. One gate stands before all pages and the API; it lets nobody through whose
 * one organisation and role are not certain.
 */
@NullMarked
package nl.par.web.login;

import org.jspecify.annotations.NullMarked;
