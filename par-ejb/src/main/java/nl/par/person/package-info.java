// SPDX-License-Identifier: EUPL-1.2
/**
 * Persons: the citizens whom incidents concern, in neutral words, and what may be asked about them. Values are compared elsewhere
 * ({@code person.match}) and found elsewhere ({@code person.lucene}); here they are only kept, checked and recognised.
 */
@NullMarked
package nl.par.person;

import org.jspecify.annotations.NullMarked;
