// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import nl.par.casefile.CaseLine;
import nl.par.casefile.CasePage;
import nl.par.casefile.CaseView;
import nl.par.casefile.Grant;
import nl.par.casefile.InvolvedColleague;
import nl.par.casefile.TimelineLine;
import nl.par.kernel.StatementKind;
import nl.par.web.incident.Codes;
import nl.par.web.incident.Melding;
import org.jspecify.annotations.Nullable;

/** A dossier as the API shows it. */
public record CaseJson(
        UUID id,
        String nummer,
        String betrokkene,
        @Nullable UUID persoon,
        Melding.@Nullable Betrokkene gegevens,
        String status,
        LocalDate geopend,
        LocalDate laatsteGebeurtenis,
        LocalDate bewarenTot,
        List<Moment> tijdlijn,
        List<InvolvedColleague> betrokkenCollegas,
        int versie) {

    /** Something on the timeline. */
    public record Moment(
            Instant tijdstip,
            String soort,
            String titel,
            @Nullable UUID verwijzing,
            @Nullable String uitspraak,
            @Nullable String tekst,
            String door,
            boolean betwist) {

        static Moment of(TimelineLine line) {
            StatementKind said = line.uitspraak();
            return new Moment(
                    line.tijdstip().toInstant(),
                    Codes.of(line.soort().label()),
                    line.titel(),
                    line.verwijzing(),
                    said == null ? null : Codes.of(said.label()),
                    line.tekst(),
                    line.door(),
                    Boolean.TRUE.equals(line.betwist()));
        }
    }

    /** A page of dossiers. */
    public record Lijst(List<Regel> dossiers, int totaal, int pagina, int paginaGrootte) {

        static Lijst of(CasePage page) {
            return new Lijst(
                    page.dossiers().stream().map(Regel::of).toList(),
                    page.totaal(),
                    page.pagina(),
                    page.paginaGrootte());
        }
    }

    /** A dossier in a list. */
    public record Regel(
            UUID id, String nummer, String betrokkene, String status, LocalDate geopend, LocalDate laatsteGebeurtenis) {

        static Regel of(CaseLine line) {
            return new Regel(
                    line.id(),
                    line.nummer(),
                    line.betrokkene(),
                    Codes.of(line.status().label()),
                    line.geopend(),
                    line.laatsteGebeurtenis());
        }
    }

    /** Somebody to involve; {@code collega} is the subject of her account. */
    public record NieuweBetrokkenheid(
            @Nullable String collega,
            @Nullable String reden,
            @Nullable String totEnMet) {

        Grant grant() {
            return new Grant(collega, reden, date(totEnMet));
        }

        /** An unreadable date is a missing one: the refusal says what is asked. */
        private static @Nullable LocalDate date(@Nullable String text) {
            try {
                return text == null ? null : LocalDate.parse(text);
            } catch (DateTimeParseException e) {
                return null;
            }
        }
    }

    /** A note: {@code FEIT}, {@code CITAAT} or {@code INSCHATTING}. */
    public record Notitie(@Nullable String soort, @Nullable String tekst) {

        @Nullable
        StatementKind kind() {
            return Codes.statement(soort).orElse(null);
        }
    }

    /** What was made. */
    public record Gemaakt(UUID id) {}

    static CaseJson of(CaseView view) {
        return new CaseJson(
                view.id(),
                view.nummer(),
                view.betrokkene(),
                view.persoon() == null ? null : view.persoon().id(),
                view.persoon() == null
                        ? null
                        : Melding.Betrokkene.of(view.persoon().details()),
                Codes.of(view.status().label()),
                view.geopend(),
                view.laatsteGebeurtenis(),
                view.bewarenTot(),
                view.tijdlijn().stream().map(Moment::of).toList(),
                view.betrokkenCollegas(),
                view.versie());
    }
}
