// SPDX-License-Identifier: EUPL-1.2
package nl.par.index;

import java.util.UUID;
import org.apache.lucene.document.Document;

/**
 * What can be found of one record.
 *
 * @param id of the record; the index stores it itself, see {@link RecordIds}
 * @param document the keys under which it is found, without the id; the same record must always give the same document
 */
public record IndexEntry(UUID id, Document document) {}
