// SPDX-License-Identifier: EUPL-1.2
package nl.par.measure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A measure as its readers see it.
 *
 * @param versie the ETag
 * @param nummer for people: {@code M2026-0007}
 * @param soort code of the norm
 * @param tweedeInstemming whether a second approval is needed because the person may be a minor (R17)
 * @param instemming the first of two approvals
 */
public record MeasureView(
        UUID id,
        int versie,
        String nummer,
        String soort,
        String soortNaam,
        UUID dossier,
        MeasureStatus status,
        Termijn termijn,
        LetterContent inhoud,
        Weighing afweging,
        Handeling voorstel,
        @Nullable Handeling instemming,
        @Nullable Handeling besluit,
        boolean tweedeInstemming,
        @Nullable Verzending verzending,
        @Nullable Einde einde,
        @Nullable Vervangt vervangt) {

    /** From when until when, and why (R1); {@code vervaldatum} is its last day when nobody reviews it in time. */
    public record Termijn(
            LocalDate begindatum,
            LocalDate einddatum,
            LocalDate evaluatiedatum,
            LocalDate vervaldatum,
            String motivering,
            String juridischeAard,
            @Nullable String dringendeReden) {}

    /** Who did something, when and why. */
    public record Handeling(
            String naam, Instant moment, @Nullable String reden) {}

    /** The proof of sending. */
    public record Verzending(
            String wijze,
            @Nullable LocalDate datum,
            @Nullable String kenmerk,
            @Nullable String naam) {}

    /** When and why it ended before its last day. */
    public record Einde(
            @Nullable LocalDate datum,
            @Nullable String reden,
            @Nullable String naam) {}

    /** The earlier measure in whose place it came: {@code herstel} or {@code verlenging}. */
    public record Vervangt(UUID maatregel, String als) {

        static Vervangt of(Proposed.Replaces former) {
            return new Vervangt(former.measure(), former.how().code());
        }
    }

    /** Whether it holds on this day. */
    public boolean inForce(LocalDate day) {
        return (status == MeasureStatus.SENT || status == MeasureStatus.TAKEN_OVER)
                && !day.isBefore(termijn.begindatum())
                && !day.isAfter(termijn.vervaldatum());
    }
}
