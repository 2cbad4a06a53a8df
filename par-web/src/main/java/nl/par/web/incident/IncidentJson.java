// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.incident;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.par.incident.AttachmentLine;
import nl.par.incident.Feedback;
import nl.par.incident.Receipt;
import nl.par.incident.ReportLine;
import nl.par.incident.ReportPage;
import nl.par.incident.ReportView;
import org.jspecify.annotations.Nullable;

/**
 * A report as the API shows it.
 *
 * @param dossier the dossier, for who may read that
 */
public record IncidentJson(
        UUID id,
        String nummer,
        String status,
        String melder,
        Instant ontvangen,
        int versie,
        Melding melding,
        @Nullable UUID dossier,
        Verloop verloop,
        List<Bijlage> bijlagen) {

    /** What became of it. */
    public record Verloop(
            LocalDate ontvangen,
            @Nullable LocalDate beoordeeld,
            @Nullable String toelichting,
            List<Gedaan> gedaan) {}

    /** Something the organisation did. */
    public record Gedaan(LocalDate datum, String soort) {}

    /** A file with the report; its content is at {@code /api/v1/bijlagen/{id}}. */
    public record Bijlage(
            UUID id,
            String naam,
            String mediatype,
            int omvang,
            String sha256,
            Instant toegevoegd,
            boolean quarantaine) {

        static Bijlage of(AttachmentLine line) {
            return new Bijlage(
                    line.id(),
                    line.naam(),
                    line.mediatype(),
                    line.omvang(),
                    line.sha256(),
                    line.toegevoegd().toInstant(),
                    line.quarantaine());
        }
    }

    /** The files with a report. */
    public record Bijlagen(List<Bijlage> bijlagen) {}

    /** The answer to a new or completed report. */
    public record Ontvangst(UUID id, String nummer, int versie) {

        static Ontvangst of(Receipt receipt) {
            return new Ontvangst(receipt.id(), receipt.nummer(), receipt.versie());
        }
    }

    /** A page of reports. */
    public record Lijst(List<Regel> incidenten, int totaal, int pagina, int paginaGrootte) {

        static Lijst of(ReportPage page) {
            return new Lijst(
                    page.incidenten().stream().map(Regel::of).toList(),
                    page.totaal(),
                    page.pagina(),
                    page.paginaGrootte());
        }
    }

    /** A report in a list. */
    public record Regel(
            UUID id,
            String nummer,
            Instant tijdstip,
            Instant ontvangen,
            String kanaal,
            List<String> soorten,
            String status) {

        static Regel of(ReportLine line) {
            return new Regel(
                    line.id(),
                    line.nummer(),
                    line.tijdstip().toInstant(),
                    line.ontvangen().toInstant(),
                    line.kanaal().name(),
                    line.soorten().stream().map(Enum::name).sorted().toList(),
                    Codes.of(line.status().label()));
        }
    }

    static IncidentJson of(ReportView view) {
        Feedback feedback = view.verloop();
        return new IncidentJson(
                view.id(),
                view.nummer(),
                Codes.of(view.status().label()),
                view.melder(),
                view.ontvangen().toInstant(),
                view.versie(),
                Melding.of(view.melding()),
                view.dossier(),
                new Verloop(
                        feedback.ontvangen(),
                        feedback.beoordeeld(),
                        feedback.toelichting(),
                        feedback.gedaan().stream()
                                .map(done -> new Gedaan(
                                        done.datum(), Codes.of(done.soort().label())))
                                .toList()),
                view.bijlagen().stream().map(Bijlage::of).toList());
    }
}
