// SPDX-License-Identifier: EUPL-1.2
/**
 * Finds which registered persons may be the one who is asked about. One Lucene index per tenant, in a directory of its own, filled only by
 * following the change log. The index proposes ids, the database disposes: whoever uses a candidate re-reads it under the reader's rights. An
 * index that is damaged or behind refuses, because an empty answer would look like safety (R9).
 */
@NullMarked
package nl.par.person.lucene;

import org.jspecify.annotations.NullMarked;
