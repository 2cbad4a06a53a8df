// SPDX-License-Identifier: EUPL-1.2
/**
 * Indexes that never lie. Follows the change log by (xid, seq) into one Lucene index per tenant and kind of record, each in a directory of its
 * own, on every node for itself. Knows no kind by itself: a package above supplies {@link nl.par.index.IndexedRecords}, which records there are
 * and what can be found of each. An index proposes ids, the database disposes; one that is damaged or behind refuses, because an empty answer
 * would look like safety (R9).
 */
@NullMarked
package nl.par.index;

import org.jspecify.annotations.NullMarked;
