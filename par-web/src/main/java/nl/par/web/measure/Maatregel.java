// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.measure;

import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import nl.par.measure.LetterContent;
import nl.par.measure.MeasureLine;
import nl.par.measure.MeasureView;
import nl.par.measure.PaymentLine;
import nl.par.measure.ReviewLine;
import nl.par.measure.Weighing;
import nl.par.web.api.RecordVersion;
import org.jspecify.annotations.Nullable;

/** A measure as the API tells it. */
public record Maatregel(
        UUID id,
        String nummer,
        String soort,
        UUID dossier,
        String status,
        MeasureView.Termijn termijn,
        LetterContent inhoud,
        Weighing afweging,
        MeasureView.Handeling voorstel,
        MeasureView.@Nullable Handeling instemming,
        MeasureView.@Nullable Handeling besluit,
        boolean tweedeInstemmingNodig,
        MeasureView.@Nullable Verzending verzending,
        MeasureView.@Nullable Einde einde,
        MeasureView.@Nullable Vervangt vervangt) {

    static Maatregel of(MeasureView view) {
        return new Maatregel(
                view.id(),
                view.nummer(),
                view.soort(),
                view.dossier(),
                view.status().code(),
                view.termijn(),
                view.inhoud(),
                view.afweging(),
                view.voorstel(),
                view.instemming(),
                view.besluit(),
                view.tweedeInstemming(),
                view.verzending(),
                view.einde(),
                view.vervangt());
    }

    /** The measure was made (201). */
    static Response created(MeasureView view) {
        return Response.created(URI.create("/api/v1/maatregelen/" + view.id()))
                .tag(RecordVersion.tag(view.versie()))
                .entity(of(view))
                .build();
    }

    /** The measure as it now is. */
    static Response ok(MeasureView view) {
        return Response.ok(of(view)).tag(RecordVersion.tag(view.versie())).build();
    }

    /** The measures of a dossier. */
    public record Lijst(List<Regel> maatregelen) {

        static Lijst of(List<MeasureLine> lines) {
            return new Lijst(lines.stream()
                    .map(line -> new Regel(
                            line.id(),
                            line.nummer(),
                            line.soort().code(),
                            line.status().code(),
                            line.begindatum().toString(),
                            line.einddatum().toString(),
                            line.evaluatiedatum().toString(),
                            line.vervaldatum().toString()))
                    .toList());
        }
    }

    /** One of them; {@code vervaldatum} is its last day when nobody reviews it. */
    public record Regel(
            UUID id,
            String nummer,
            String soort,
            String status,
            String begindatum,
            String einddatum,
            String evaluatiedatum,
            String vervaldatum) {}

    /** {@code akkoord} or {@code afwijzing}, and why. */
    public record Besluit(
            @Nullable String besluit, @Nullable String reden) {}

    /** Why a measure ends. */
    public record Beeindiging(@Nullable String reden) {}

    /** The reviews of a measure, newest first. */
    public record Evaluaties(List<ReviewLine> evaluaties) {}

    /** What was paid for a claim of damage, newest first. */
    public record Betalingen(List<PaymentLine> betalingen) {}
}
