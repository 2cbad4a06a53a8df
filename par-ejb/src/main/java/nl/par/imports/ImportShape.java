// SPDX-License-Identifier: EUPL-1.2
package nl.par.imports;

import java.util.List;
import java.util.Objects;

/**
 * What was recognised in a file, for the preview.
 *
 * @param gelezenAls encoding and delimiter, or the sheet
 * @param herkend the recognised columns, in the order of the contract
 * @param onbekend headers that are not taken over
 * @param voorbeeld the first rows as they would be stored; gone once the import has ended
 */
public record ImportShape(String gelezenAls, List<String> herkend, List<String> onbekend, List<Voorbeeld> voorbeeld) {

    /** Absent lists, as JSON leaves them, become empty. */
    public ImportShape {
        herkend = present(herkend);
        onbekend = present(onbekend);
        voorbeeld = present(voorbeeld);
    }

    private static <T> List<T> present(List<T> list) {
        return List.copyOf(Objects.requireNonNullElse(list, List.of()));
    }

    /**
     * A row as it would be stored, in words.
     *
     * @param regel the line in the file
     * @param betrokkene the person concerned as people call her
     * @param gegevens what else is known of that person, without the BSN itself (R13)
     */
    public record Voorbeeld(
            long regel,
            String referentie,
            String datum,
            String kanaal,
            String soorten,
            String ernst,
            String betrokkene,
            String gegevens,
            String maatregel) {}

    ImportShape withoutPersons() {
        return new ImportShape(gelezenAls, herkend, onbekend, List.of());
    }
}
