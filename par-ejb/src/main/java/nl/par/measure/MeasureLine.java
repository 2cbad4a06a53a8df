// SPDX-License-Identifier: EUPL-1.2
package nl.par.measure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A measure in a list. */
public record MeasureLine(
        UUID id,
        String nummer,
        MeasureKind soort,
        MeasureStatus status,
        UUID dossier,
        LocalDate begindatum,
        LocalDate einddatum,
        LocalDate evaluatiedatum,
        LocalDate vervaldatum,
        String voorgesteldDoor,
        Instant voorgesteldOp) {

    static MeasureLine of(Measure measure) {
        MeasureView view = measure.view();
        return new MeasureLine(
                view.id(),
                view.nummer(),
                measure.kind(),
                view.status(),
                view.dossier(),
                view.termijn().begindatum(),
                view.termijn().einddatum(),
                view.termijn().evaluatiedatum(),
                view.termijn().vervaldatum(),
                view.voorstel().naam(),
                view.voorstel().moment());
    }
}
