// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.visit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.par.casefile.CourtFile;
import nl.par.visit.GuestCase;
import nl.par.visit.VisitElsewhere;
import nl.par.visit.VisitView;
import org.jspecify.annotations.Nullable;

/** That a colleague of another organisation may read a dossier, as the API tells it. */
public record Inzage(
        UUID id,
        String organisatie,
        String naam,
        String email,
        String reden,
        LocalDate totEnMet,
        String toegekendDoor,
        Instant toegekendOp,
        @Nullable Instant geopend,
        @Nullable Instant ingetrokken,
        int versie) {

    static Inzage of(VisitView view) {
        return new Inzage(
                view.id(),
                view.organisatie(),
                view.naam(),
                view.email(),
                view.reden(),
                view.totEnMet(),
                view.toegekendDoor(),
                view.toegekendOp().toInstant(),
                view.geopend() == null ? null : view.geopend().toInstant(),
                view.ingetrokken() == null ? null : view.ingetrokken().toInstant(),
                view.versie());
    }

    /** All of a dossier, the newest first. */
    public record Lijst(List<Inzage> inzages) {

        static Lijst of(List<VisitView> views) {
            return new Lijst(views.stream().map(Inzage::of).toList());
        }
    }

    /** The dossiers of others that the caller may read now. */
    public record Elders(List<VisitElsewhere.Line> dossiers) {}

    /** A dossier of another organisation: what may leave it, in the order in which it happened. */
    public record DossierElders(
            String organisatie,
            String nummer,
            String betrokkene,
            LocalDate totEnMet,
            String contactpersoon,
            String telefoon,
            List<Gegeven> gegevens,
            List<Onderdeel> tijdlijn) {

        static DossierElders of(GuestCase found) {
            return new DossierElders(
                    found.organisation(),
                    found.file().number(),
                    found.file().person(),
                    found.lastDay(),
                    found.contact(),
                    found.telephone(),
                    found.file().about().stream()
                            .map(known -> new Gegeven(known.label(), known.text()))
                            .toList(),
                    found.file().parts().stream().map(Onderdeel::of).toList());
        }
    }

    /** Something known of the person. */
    public record Gegeven(String naam, String waarde) {}

    /** Something that happened. */
    public record Onderdeel(String tijdstip, String soort, String titel, boolean betwist, String tekst) {

        static Onderdeel of(CourtFile.Part part) {
            return new Onderdeel(part.moment(), part.kind(), part.title(), part.disputed(), part.text());
        }
    }
}
