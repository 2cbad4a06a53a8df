// SPDX-License-Identifier: EUPL-1.2
package nl.par.imports;

/** The kinds of file that can be taken over. */
public enum FileKind {
    CSV(2L * 1024 * 1024 * 1024, "Dit bestand is groter dan 2 GB. Splits het in kleinere bestanden."),
    XLSX(64L * 1024 * 1024, "Dit rekenblad is groter dan 64 MB. Sla het op als CSV en probeer het opnieuw.");

    private final long largest;
    private final String tooLarge;

    FileKind(long largest, String tooLarge) {
        this.largest = largest;
        this.tooLarge = tooLarge;
    }

    /** In bytes. */
    public long largest() {
        return largest;
    }

    /** What somebody with a larger file can do. */
    public String tooLarge() {
        return tooLarge;
    }
}
