// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.protocol;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import nl.par.protocol.AccidentLine;
import nl.par.protocol.AftercareLine;
import nl.par.protocol.AftercareView;
import nl.par.protocol.Harm;
import nl.par.protocol.SupportView;
import nl.par.protocol.TalkView;
import org.jspecify.annotations.Nullable;

/** The care for a colleague as the API tells it, to herself, her manager and the adviser (R16). */
public record Nazorg(
        UUID id,
        String melding,
        String collega,
        LocalDate gebeurdOp,
        Harm gevolgen,
        List<Steun> steun,
        List<Gesprek> gesprekken,
        @Nullable Plicht inspectie,
        @Nullable LocalDate afgerondOp) {

    static Nazorg of(AftercareView view) {
        AftercareView.Duty duty = view.inspectie();
        return new Nazorg(
                view.id(),
                view.melding(),
                view.collega(),
                view.gebeurdOp(),
                view.gevolgen(),
                view.steun().stream().map(Steun::of).toList(),
                view.gesprekken().stream().map(Gesprek::of).toList(),
                duty == null
                        ? null
                        : new Plicht(duty.uiterlijk().toInstant(), duty.gemeldOp(), duty.gemeldDoor(), duty.kenmerk()),
                view.afgerondOp());
    }

    /** Help that was offered. */
    public record Steun(
            UUID id,
            String soort,
            LocalDate aangebodenOp,
            String antwoord,
            @Nullable LocalDate beantwoordOp) {

        static Steun of(SupportView view) {
            return new Steun(
                    view.id(),
                    view.soort().name(),
                    view.aangebodenOp(),
                    view.antwoord().name(),
                    view.beantwoordOp());
        }
    }

    /** A talk that the norm asks. */
    public record Gesprek(
            String stap,
            Instant uiterlijk,
            String stand,
            @Nullable Instant moment,
            @Nullable LocalDate op,
            @Nullable String toelichting) {

        static Gesprek of(TalkView view) {
            OffsetDateTime planned = view.afspraak();
            return new Gesprek(
                    view.stap(),
                    view.uiterlijk().toInstant(),
                    view.stand().name(),
                    planned == null ? null : planned.toInstant(),
                    view.op(),
                    view.toelichting());
        }
    }

    /** The duty to tell the labour inspectorate (R14). */
    public record Plicht(
            Instant uiterlijk,
            @Nullable LocalDate gemeldOp,
            @Nullable String gemeldDoor,
            @Nullable String kenmerk) {}

    /** A line of a list. */
    public record Regel(
            UUID id,
            String melding,
            String collega,
            LocalDate gebeurdOp,
            @Nullable LocalDate afgerondOp) {}

    /** Care for colleagues, newest first. */
    public record Lijst(List<Regel> nazorg) {

        static Lijst of(List<AftercareLine> lines) {
            return new Lijst(lines.stream()
                    .map(line ->
                            new Regel(line.id(), line.melding(), line.collega(), line.gebeurdOp(), line.afgerondOp()))
                    .toList());
        }
    }

    /** The employer's list of accidents. */
    public record Ongevallen(List<AccidentLine> ongevallen) {}

    /** Which help is offered. */
    public record Aanbod(@Nullable String soort) {}

    /** What the colleague says to an offer. */
    public record Antwoord(@Nullable String steun, @Nullable String antwoord) {}

    /** What is known of a talk. */
    public record Afspraak(
            @Nullable String stap,
            @Nullable String uitkomst,
            @Nullable String moment,
            @Nullable String toelichting) {}

    /** When the inspectorate was told, and its reference. */
    public record Inspectiemelding(
            @Nullable LocalDate datum, @Nullable String kenmerk) {}
}
