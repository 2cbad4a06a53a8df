// SPDX-License-Identifier: EUPL-1.2
package nl.par.imports;

import java.util.Map;

/**
 * How far an import is.
 *
 * @param gelezen rows that were looked through
 * @param fout rows that cannot be stored
 * @param bekend rows that were taken over before, and are the same
 * @param wijktAf rows that were taken over before and are different now; they are left as they were
 * @param zonderErnst of the rows that can be stored, those that tell no severity: they wait for a review, whatever was declared
 * @param opgeslagen rows that became a report
 * @param beoordeeld of these, the ones that count as confirmed
 * @param personen persons who were new
 * @param maatregelen measures that were taken over
 * @param teruggedraaid reports that were taken out again
 */
public record ImportCounts(
        long gelezen,
        long fout,
        long bekend,
        long wijktAf,
        long zonderErnst,
        long opgeslagen,
        long beoordeeld,
        long personen,
        long maatregelen,
        long teruggedraaid) {

    static final ImportCounts NONE = new ImportCounts(0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    /** Rows that were looked through; of the good ones those in {@code known}, a digest by reference, were taken over before. */
    static ImportCounts examined(Portion portion, Map<String, String> known) {
        long different = 0;
        long unrated = 0;
        for (RegisterRow row : portion.good()) {
            String before = known.get(row.reference());
            if (before == null && row.report().ernst() == null) {
                unrated++;
            } else if (before != null && !before.equals(row.digest())) {
                different++;
            }
        }
        return new ImportCounts(
                portion.rows().size(), portion.bad(), known.size() - different, different, unrated, 0, 0, 0, 0, 0);
    }

    /** Rows that can be stored and were not taken over before. */
    public long goed() {
        return gelezen - fout - bekend - wijktAf;
    }

    ImportCounts plus(ImportCounts more) {
        return new ImportCounts(
                gelezen + more.gelezen,
                fout + more.fout,
                bekend + more.bekend,
                wijktAf + more.wijktAf,
                zonderErnst + more.zonderErnst,
                opgeslagen + more.opgeslagen,
                beoordeeld + more.beoordeeld,
                personen + more.personen,
                maatregelen + more.maatregelen,
                teruggedraaid + more.teruggedraaid);
    }

    ImportCounts stored(long reports, long confirmed, long persons, long measures) {
        return new ImportCounts(
                gelezen, fout, bekend, wijktAf, zonderErnst, reports, confirmed, persons, measures, teruggedraaid);
    }

    ImportCounts undone(long reports) {
        return new ImportCounts(
                gelezen,
                fout,
                bekend,
                wijktAf,
                zonderErnst,
                opgeslagen,
                beoordeeld,
                personen,
                maatregelen,
                teruggedraaid + reports);
    }
}
