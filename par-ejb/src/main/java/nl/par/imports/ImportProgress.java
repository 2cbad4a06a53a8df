// SPDX-License-Identifier: EUPL-1.2
package nl.par.imports;

import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import nl.par.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/** How far an import is: how many rows were dealt with, of how many, and what became of them. */
@Embeddable
class ImportProgress {

    private long place;
    private @Nullable Long total;

    @Convert(converter = ImportCountsText.class)
    private ImportCounts counts = ImportCounts.NONE;

    protected ImportProgress() {}

    static ImportProgress none() {
        return new ImportProgress();
    }

    /** From the first row on, again. */
    void restart() {
        counts = ImportCounts.NONE;
        place = 0;
    }

    void examined(ImportCounts more) {
        counts = counts.plus(more);
    }

    /** Every row was looked at. */
    void complete() {
        total = counts.gelezen();
    }

    boolean flawless() {
        return counts.fout() == 0 && counts.wijktAf() == 0;
    }

    /**
     * Rows were dealt with, up to and including row {@code upTo}.
     *
     * @throws Refusal.Stale when those from {@code from} on were dealt with before
     */
    void stored(long from, long upTo, ImportCounts more) {
        if (place != from) {
            throw new Refusal.Stale();
        }
        place = upTo;
        counts = counts.plus(more);
    }

    void undone(long reports) {
        counts = counts.undone(reports);
    }

    long place() {
        return place;
    }

    @Nullable
    Long total() {
        return total;
    }

    ImportCounts counts() {
        return counts;
    }
}
