// SPDX-License-Identifier: EUPL-1.2
/**
 * The engine that says whether a registered person is the one who is asked about, how sure that is, and why. It compares one question with one
 * person, by weights that depend on nothing but the two and on how common names are in the country: who else is registered changes no outcome.
 * A stronger engine can take its place behind {@link nl.par.person.match.PersonMatcher}.
 */
@NullMarked
package nl.par.person.match;

import org.jspecify.annotations.NullMarked;
