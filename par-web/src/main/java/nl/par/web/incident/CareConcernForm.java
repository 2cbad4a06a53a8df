// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.incident;

import java.time.LocalDateTime;
import nl.par.incident.CarePartner;
import nl.par.incident.CareStep;
import nl.par.incident.Concern;
import nl.par.web.page.Dutch;
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

    static CareStep step(Fields fields) {
        LocalDateTime moment = fields.dateTime("tijdstip").orElse(null);
        return new CareStep(
                moment == null ? null : moment.atZone(Dutch.ZONE).toOffsetDateTime(),
                fields.textOrNull("gebeld"),
                new Reading().one(CarePartner.class, fields.text("zorgpartner"), "zorgpartner"),
                fields.textOrNull("uitkomst"),
                null);
    }
}
