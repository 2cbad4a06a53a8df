// SPDX-License-Identifier: EUPL-1.2
package nl.par.imports;

/**
 * How far an import is.
 *
 * @param gelezen rows that were looked through
 * @param fout rows that cannot be stored
 * @param bekend rows that were taken over before, and are the same
 * @param wijktAf rows that were taken over before and are different now; they are left as they were
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
        long opgeslagen,
        long beoordeeld,
        long personen,
        long maatregelen,
        long teruggedraaid) {

    static final ImportCounts NONE = new ImportCounts(0, 0, 0, 0, 0, 0, 0, 0, 0);

    /** Rows that were looked through, of which so many were bad, known already, or known and different. */
    static ImportCounts examined(long read, long bad, long known, long different) {
        return new ImportCounts(read, bad, known, different, 0, 0, 0, 0, 0);
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
                opgeslagen + more.opgeslagen,
                beoordeeld + more.beoordeeld,
                personen + more.personen,
                maatregelen + more.maatregelen,
                teruggedraaid + more.teruggedraaid);
    }

    ImportCounts stored(long reports, long confirmed, long persons, long measures) {
        return new ImportCounts(gelezen, fout, bekend, wijktAf, reports, confirmed, persons, measures, teruggedraaid);
    }

    ImportCounts undone(long reports) {
        return new ImportCounts(
                gelezen, fout, bekend, wijktAf, opgeslagen, beoordeeld, personen, maatregelen, teruggedraaid + reports);
    }
}
