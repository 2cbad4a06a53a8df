// SPDX-License-Identifier: EUPL-1.2
/**
 * Finds lines of the timelines by Dutch words. One Lucene index per tenant, filled only by following the change log. The index proposes ids,
 * the database disposes: nothing is shown or counted before it was re-read under the reader's rights. No score depends on other lines, so that
 * nobody can learn from an order what stands in dossiers that she may not read.
 */
@NullMarked
package nl.par.casefile.lucene;

import org.jspecify.annotations.NullMarked;
