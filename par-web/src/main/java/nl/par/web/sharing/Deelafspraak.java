// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.sharing;

import jakarta.json.bind.annotation.JsonbNillable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.par.sharing.BaseView;
import nl.par.sharing.SharingView;
import nl.par.tenancy.Norm;
import org.jspecify.annotations.Nullable;

/** How the organisation and one other share, as the API tells it. */
@JsonbNillable
public record Deelafspraak(
        String organisatie,
        String naam,
        String eigenKeuze,
        String hunKeuze,
        String vanKracht,
        @Nullable Instant sinds,
        @Nullable Instant eindigtOp,
        boolean gesloten,
        boolean strafrechtelijkeGegevens,
        List<List<String>> ontbreektBijOns,
        List<List<String>> ontbreektBijHen,
        List<Grondslag> grondslagen) {

    static Deelafspraak of(SharingView view) {
        return new Deelafspraak(
                view.organisatie(),
                view.naam(),
                view.eigenKeuze().code(),
                view.hunKeuze().code(),
                view.vanKracht().code(),
                view.sinds(),
                view.eindigtOp(),
                view.gesloten(),
                view.strafrechtelijk(),
                codes(view.ontbreektBijOns()),
                codes(view.ontbreektBijHen()),
                view.grondslagen().stream().map(Grondslag::of).toList());
    }

    private static List<List<String>> codes(List<List<Norm.Base>> missing) {
        return missing.stream()
                .map(oneOf -> oneOf.stream().map(Norm.Base::code).toList())
                .toList();
    }

    /** All other organisations. */
    public record Lijst(List<Deelafspraak> deelafspraken) {}

    /** A legal base of the own organisation; {@code ingestemdDoor} is empty while it waits for a second colleague. */
    @JsonbNillable
    public record Grondslag(
            UUID id,
            String soort,
            String document,
            LocalDate vanaf,
            LocalDate totEnMet,
            String vastgelegdDoor,
            @Nullable String ingestemdDoor,
            @Nullable Instant beeindigdOp,
            int versie) {

        static Grondslag of(BaseView base) {
            return new Grondslag(
                    base.id(),
                    base.soort(),
                    base.document(),
                    base.vanaf(),
                    base.totEnMet(),
                    base.vastgelegdDoor(),
                    base.ingestemdDoor(),
                    base.beeindigdOp() == null ? null : base.beeindigdOp().toInstant(),
                    base.versie());
        }
    }

    /** What the organisation wants from now on. */
    public record Keuze(@Nullable String wijze) {}
}
