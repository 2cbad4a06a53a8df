// SPDX-License-Identifier: EUPL-1.2
package nl.par.index;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.par.tenancy.RecordKind;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.jspecify.annotations.Nullable;

/**
 * One kind of record that is kept findable. A CDI bean that implements this gets an index per tenant and node. Both reading methods are called
 * inside a transaction of the tenant and see everything that was committed before the call.
 */
public interface IndexedRecords {

    /** The lines of the change log that say "re-read this record". */
    RecordKind kind();

    /** The name of the index on the disk and in figures; small letters only, and never changed. */
    String name();

    /** What the records are called on a page, in Dutch. */
    default String label() {
        return name();
    }

    /** Raise this when the documents become different: an index of another version is rebuilt before it answers again. */
    int version();

    /** How texts become terms; by default they stay as they are. */
    default Analyzer analyzer() {
        return new KeywordAnalyzer();
    }

    /**
     * The ids of all records, also of those that nobody may find, by id in the order of PostgreSQL.
     *
     * @param after the last id of the page before, or nothing for the first page
     * @param limit the size of the page; a shorter one is the last
     */
    List<UUID> page(@Nullable UUID after, int limit);

    /** What may be found of these records as they are now. Who is gone, or may not be found, is left out. */
    List<IndexEntry> read(Collection<UUID> ids);
}
