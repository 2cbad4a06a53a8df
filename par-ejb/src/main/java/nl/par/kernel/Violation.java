// SPDX-License-Identifier: EUPL-1.2
package nl.par.kernel;

/**
 * One thing wrong with what a user sent.
 *
 * @param field the Dutch property name as it stands in the form and in the API, for example {@code geboortedatum}
 * @param message what to do about it, in plain Dutch, without repeating the input
 */
public record Violation(String field, String message) {}
