// SPDX-License-Identifier: EUPL-1.2
package nl.par.index;

import org.apache.lucene.analysis.Analyzer;

/**
 * How the documents of an index are made.
 *
 * @param version of the documents and of the fields that this package adds to them
 * @param analyzer how texts become terms
 */
record IndexFormat(String version, Analyzer analyzer) {

    private static final int OWN_FIELDS = 1;

    static IndexFormat of(IndexedRecords records) {
        return new IndexFormat(OWN_FIELDS + "." + records.version(), records.analyzer());
    }
}
