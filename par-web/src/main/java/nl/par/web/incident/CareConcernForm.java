// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.incident;

import nl.par.incident.Concern;
import nl.par.web.page.Fields;

/** Reads the form of a care concern. */
final class CareConcernForm {

    private CareConcernForm() {}

    static Concern concern(Fields fields) {
        Reading reading = new Reading();
        return new Concern(
                reading.moment(MinuteForm.moment(fields), "tijdstip"),
                fields.textOrNull("wie"),
                fields.textOrNull("zorg"),
                fields.textOrNull("gedaan"));
    }
}
