// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.check;

import jakarta.json.bind.annotation.JsonbNillable;
import java.util.UUID;
import nl.par.check.CardRequestLine;
import nl.par.check.CardRequestView;
import nl.par.check.CardView;
import org.jspecify.annotations.Nullable;

/**
 * A request of another organisation, as the API gives it.
 *
 * @param verzoek who asks and for what
 * @param persoon whom of the own persons it is about, while she may be recognised
 * @param kaart as the asker would read it
 */
@JsonbNillable
public record OntvangenKaartverzoek(
        CardRequestLine verzoek,
        @Nullable UUID persoon,
        @Nullable String naam,
        @Nullable String geboren,
        @Nullable CardView kaart) {

    static OntvangenKaartverzoek of(CardRequestView view) {
        return new OntvangenKaartverzoek(view.verzoek(), view.persoon(), view.naam(), view.geboren(), view.kaart());
    }
}
