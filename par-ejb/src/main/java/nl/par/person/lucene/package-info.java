// SPDX-License-Identifier: EUPL-1.2
/**
 * Finds which registered persons may be the one who is asked about: the keys under which a person is found, and the question that is put to
 * them. The index itself lives and follows in {@code nl.par.index}. The index proposes ids, the database disposes: whoever uses a candidate
 * re-reads it under the reader's rights.
 */
@NullMarked
package nl.par.person.lucene;

import org.jspecify.annotations.NullMarked;
