// SPDX-License-Identifier: EUPL-1.2
package nl.par.measure;

import java.util.List;
import nl.par.kernel.Json;

/**
 * To whom a letter goes, as it must show in the window of the envelope.
 *
 * @param naam for example {@code De heer P. de Vries}
 * @param adresregels street and number, then postcode and place
 * @param aanhef for example {@code Geachte heer De Vries}, without comma
 */
public record Addressee(String naam, List<String> adresregels, String aanhef) {

    /** Absent lines, as JSON leaves them, become none. */
    public Addressee {
        adresregels = Json.present(adresregels);
    }
}
