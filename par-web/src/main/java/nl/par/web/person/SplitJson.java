// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.person;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.par.identity.SplitView;

/** What came after two persons became one. */
public record SplitJson(
        UUID id,
        UUID blijver,
        UUID teruggekeerde,
        String reden,
        Instant moment,
        List<String> gewijzigd,
        List<Latere> meldingen,
        List<Stuk> stukken) {

    /** A report that was confirmed since, and to whom it belongs by its dossier. */
    public record Latere(UUID id, String nummer, LocalDate datum, String kant) {}

    /** A measure or police contact that came since, and to whom it belongs by its dossier. */
    public record Stuk(UUID id, String soort, String nummer, LocalDate datum, String kant) {}

    static SplitJson of(SplitView view) {
        return new SplitJson(
                view.id(),
                view.blijver().id(),
                view.teruggekeerde().id(),
                view.reden(),
                view.moment().toInstant(),
                view.gewijzigd(),
                view.meldingen().stream()
                        .map(later -> new Latere(
                                later.id(),
                                later.nummer(),
                                later.datum(),
                                later.kant().name()))
                        .toList(),
                view.stukken().stream()
                        .map(piece -> new Stuk(
                                piece.id(),
                                piece.soort(),
                                piece.nummer(),
                                piece.datum(),
                                piece.kant().name()))
                        .toList());
    }
}
