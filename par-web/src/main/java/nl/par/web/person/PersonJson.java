// SPDX-License-Identifier: EUPL-1.2
package nl.par.web.person;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.par.identity.MergeCommand;
import nl.par.identity.PersonFile;
import nl.par.identity.SplitCommand;
import org.jspecify.annotations.Nullable;

/**
 * A person as the API shows it; {@code beperkt} when a restriction hides the person from every search.
 *
 * @param id of the person; another one than was asked for when those two turned out to be the same
 */
public record PersonJson(
        UUID id,
        Persoonsgegevens gegevens,
        boolean beperkt,
        List<Dossier> dossiers,
        List<Wijziging> historie,
        List<Samenvoeging> samenvoegingen) {

    /** A dossier about the person that the reader may read. */
    public record Dossier(UUID id, String nummer, boolean gevoegd) {}

    /** Who changed which fields. */
    public record Wijziging(
            Instant moment,
            String door,
            String velden,
            @Nullable String reden) {}

    /** Who turned out to be this person. */
    public record Samenvoeging(UUID id, UUID vervallen, String reden, Instant moment, boolean ongedaan, int versie) {}

    /** A correction. */
    public record Correctie(
            @Nullable Persoonsgegevens gegevens, @Nullable String reden) {}

    /** A restriction, or its end. */
    public record Beperking(boolean beperkt, @Nullable String reden) {}

    /** Two persons become one; {@code keuzes} by name of the part: {@code EEN}, {@code TWEE} or {@code BEIDE}. */
    public record Samenvoegen(
            @Nullable String blijft,
            @Nullable Map<String, String> keuzes,
            @Nullable String reden,
            int versieEen,
            int versieTwee) {

        MergeCommand command() {
            return MergeForm.command(this);
        }
    }

    /** They are two persons. */
    public record Afwijzing(@Nullable String reden) {}

    /** One person becomes two; {@code meldingen} by id: {@code BLIJVER} or {@code TERUGGEKEERDE}. */
    public record Splitsing(
            @Nullable String reden,
            @Nullable String gegevens,
            @Nullable Map<String, String> meldingen,
            @Nullable Map<String, String> stukken) {

        SplitCommand command() {
            return MergeForm.command(this);
        }
    }

    /** The person. */
    public static PersonJson of(PersonFile file) {
        return new PersonJson(
                file.persoon().id(),
                Persoonsgegevens.of(file.persoon().details()),
                file.persoon().restricted(),
                file.dossiers().stream()
                        .map(d -> new Dossier(d.id(), d.nummer(), d.gevoegd()))
                        .toList(),
                file.historie().stream()
                        .map(c -> new Wijziging(c.moment().toInstant(), c.door(), c.velden(), c.reden()))
                        .toList(),
                file.samenvoegingen().stream()
                        .map(m -> new Samenvoeging(
                                m.id(),
                                m.vervallen(),
                                m.reden(),
                                m.moment().toInstant(),
                                m.ongedaan() != null,
                                m.versie()))
                        .toList());
    }
}
